package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Section;
import se.pejl.form.condition.Names;
import se.pejl.form.item.Item;
import se.pejl.form.text.Text;
import se.pejl.library.definition.Draft.ItemDraft;
import se.pejl.library.definition.Draft.SectionDraft;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Reads sections with their items: first what they ask, then, when all names are known, when. */
final class SectionsReader {

  private final ItemReader items;
  private final Texts texts;
  private final Problems problems;
  private final Catalogue catalogue = new Catalogue();
  private final Codes sectionCodes;
  private final Codes itemCodes;

  SectionsReader(ItemReader items, Texts texts, Problems problems) {
    this.items = items;
    this.texts = texts;
    this.problems = problems;
    this.sectionCodes = new Codes(problems);
    this.itemCodes = new Codes(problems, Names.RESERVED);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  List<SectionDraft> drafts(Block root) {
    root.need("sections");
    List<SectionDraft> drafts =
        root.blocks("sections", Limits.SECTIONS).stream().map(this::draft).toList();
    int count = drafts.stream().mapToInt(draft -> draft.items().size()).sum();
    if (count == 0 && root.has("sections")) {
      problems.add(root.markOf("sections"), Rule.ITEM_NONE);
    }
    if (count > Limits.ITEMS) {
      problems.add(root.markOf("sections"), Rule.LIMIT_ENTRIES, "items", count, Limits.ITEMS);
    }
    return drafts;
  }

  private SectionDraft draft(Block block) {
    block.only("code", "title", "intro", "showIf", "each", "items");
    String code = block.code("code");
    sectionCodes.use(code, block.markOf("code"));
    Text title = block.text("title", texts);
    Text intro = block.optionalText("intro", texts);
    Optional<Block> each = block.block("each");
    each.ifPresent(shared -> shared.only(ItemReader.SHARED_KEYS));
    block.need("items");
    List<ItemDraft> drafts = new ArrayList<>();
    for (Block item : block.blocks("items", Limits.ITEMS)) {
      drafts.add(draft(item, each));
    }
    return new SectionDraft(block, code, title, intro, drafts);
  }

  private ItemDraft draft(Block block, Optional<Block> each) {
    String code = block.code("code");
    itemCodes.use(code, block.markOf("code"));
    Optional<Item> item = items.read(code, block, each);
    catalogue.add(code, item, block.markOf("code"));
    return new ItemDraft(block, code, item);
  }

  /** The sections with the conditions under which they and their items are shown. */
  List<Section> complete(List<SectionDraft> drafts, Conditions conditions) {
    return drafts.stream().map(draft -> complete(draft, conditions)).toList();
  }

  private static Section complete(SectionDraft draft, Conditions conditions) {
    List<Item> complete =
        draft.items().stream().flatMap(item -> complete(item, conditions).stream()).toList();
    return new Section(
        draft.code(),
        draft.title(),
        draft.intro(),
        conditions.read(draft.block(), "showIf"),
        complete);
  }

  private static Optional<Item> complete(ItemDraft draft, Conditions conditions) {
    return conditions
        .read(draft.block(), "showIf")
        .map(condition -> draft.item().map(item -> item.accept(new Shown(condition))))
        .orElse(draft.item());
  }
}
