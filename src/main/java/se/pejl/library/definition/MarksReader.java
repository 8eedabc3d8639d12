package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.Mark;
import se.pejl.form.text.Text;
import se.pejl.library.definition.Draft.ItemDraft;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Scalar;

/**
 * Reads the marks that a rater may set, and on which items: each becomes an item after its item.
 */
final class MarksReader {

  private final Map<String, Text> titles = new LinkedHashMap<>();

  MarksReader(Block root, Texts texts) {
    Codes codes = new Codes(root.problems());
    for (Block block : root.blocks("marks", Limits.MARKS)) {
      block.only("code", "title");
      String code = block.code("code");
      Text title = block.text("title", texts);
      if (codes.use(code, block.markOf("code"))) {
        titles.put(code, title);
      }
    }
  }

  Set<String> codes() {
    return titles.keySet();
  }

  /** An item followed by its marks. */
  List<ItemDraft> with(ItemDraft draft, Block block) {
    List<ItemDraft> all = new ArrayList<>(List.of(draft));
    Set<String> seen = new HashSet<>();
    for (Scalar mark : block.scalars("marks", Limits.MARKS)) {
      if (!titles.containsKey(mark.text())) {
        block
            .problems()
            .add(
                mark.mark(),
                Rule.MARK_UNKNOWN,
                mark.text(),
                Spelling.didYouMean(mark.text(), titles.keySet()));
      } else if (!draft.code().isEmpty() && seen.add(mark.text())) {
        all.add(set(draft, mark.text()));
      }
    }
    return all;
  }

  private ItemDraft set(ItemDraft draft, String mark) {
    Optional<Item> item =
        draft
            .item()
            .map(on -> new ChoiceItem(on.traits().marked(mark, titles.get(mark)), Mark.OPTIONS));
    return new ItemDraft(
        draft.block(), draft.code() + "-" + mark, item, draft.rating(), draft.scope());
  }
}
