package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.Flag;
import se.pejl.form.Judgement;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.text.Text;
import se.pejl.library.yaml.Node;

/** Reads what a person concludes, and what must be seen at once. */
final class ConclusionsReader {

  private static final Words<Boolean> REASON =
      new Words<>(Map.of("required", true, "optional", false));

  private final ResponsesReader responses;
  private final Texts texts;

  ConclusionsReader(ResponsesReader responses, Texts texts) {
    this.responses = responses;
    this.texts = texts;
  }

  List<Judgement> judgements(Block root) {
    Codes codes = new Codes(root.problems());
    return root.blocks("judgements", Limits.JUDGEMENTS).stream()
        .map(block -> judgement(block, codes))
        .toList();
  }

  private Judgement judgement(Block block, Codes codes) {
    block.only("code", "title", "help", "options", "reason", "showScores");
    String code = block.code("code");
    codes.use(code, block.markOf("code"));
    Text title = block.text("title", texts);
    Text help = block.optionalText("help", texts);
    Optional<Node> node = block.need("options");
    List<ResponseOption> options =
        node.flatMap(list -> responses.scale("options", list, block))
            .map(AnswerScale::options)
            .orElse(List.of());
    block.need("reason");
    boolean reasonRequired = block.oneOf("reason", REASON).orElse(true);
    Judgement.ShowScores scores =
        block
            .oneOf("showScores", Words.of(Judgement.ShowScores.class))
            .orElse(Judgement.ShowScores.AFTER);
    return new Judgement(code, title, help, options, reasonRequired, scores);
  }

  /** The flags; the code of one whose condition cannot be understood is known all the same. */
  List<Flag> flags(Block root, Conditions conditions, Codes codes) {
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
