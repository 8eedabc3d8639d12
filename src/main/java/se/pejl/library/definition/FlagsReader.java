package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Flag;
import se.pejl.form.condition.Condition;
import se.pejl.form.text.Text;

/** Reads what must be seen at once. */
final class FlagsReader {

  private final Texts texts;

  FlagsReader(Texts texts) {
    this.texts = texts;
  }

  /** The flags; the code of one whose condition cannot be understood is known all the same. */
  List<Flag> read(Block root, Conditions conditions, Codes codes) {
    List<Flag> flags = new ArrayList<>();
    for (Block block : root.blocks("flags", Limits.FLAGS)) {
      block.only("code", "title", "when", "act");
      String code = block.code("code");
      codes.use(code, block.markOf("code"));
      Text title = block.text("title", texts);
      block.need("when");
      Optional<Condition> when = conditions.read(block, "when");
      Text act = block.text("act", texts);
      when.ifPresent(condition -> flags.add(new Flag(code, title, condition, act)));
    }
    return flags;
  }
}
