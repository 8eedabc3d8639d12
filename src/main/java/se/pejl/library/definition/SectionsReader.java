package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Section;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Names;
import se.pejl.form.item.Item;
import se.pejl.library.definition.Draft.ItemDraft;
import se.pejl.library.definition.Draft.SectionDraft;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Reads sections with their items: first what they ask, then, when all names are known, when. */
final class SectionsReader {

  private final RatingsReader items;
  private final Texts texts;
  private final VariantsReader variants;
  private final Problems problems;
  private final Catalogue catalogue = new Catalogue();
  private final Codes sectionCodes;
  private final Codes itemCodes;

  SectionsReader(ItemReader items, Texts texts, VariantsReader variants, Problems problems) {
    this.items = new RatingsReader(items, texts, variants);
    this.texts = texts;
    this.variants = variants;
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
    block.only("code", "title", "titleFor", "intro", "introFor", "showIf", "each", "items");
    String code = block.code("code");
    sectionCodes.use(code, block.markOf("code"));
    Section section =
        new Section(
            code,
            block.text("title", texts),
            variants.read(block, "titleFor"),
            block.optionalText("intro", texts),
            variants.read(block, "introFor"),
            Optional.empty(),
            List.of());
    Optional<Block> each = block.block("each");
    each.ifPresent(shared -> shared.only(ItemReader.SHARED_KEYS));
    block.need("items");
    List<ItemDraft> drafts = new ArrayList<>();
    for (Block item : block.blocks("items", Limits.ITEMS)) {
      items.read(item, each).forEach(draft -> drafts.add(known(draft)));
    }
    return new SectionDraft(block, section, drafts);
  }

  private ItemDraft known(ItemDraft draft) {
    Mark mark = draft.block().markOf("code");
    itemCodes.use(draft.code(), mark);
    catalogue.add(draft.code(), draft.item(), mark);
    return draft;
  }

  /** The sections with the conditions under which they and their items are shown. */
  List<Section> complete(List<SectionDraft> drafts, Conditions conditions) {
    return drafts.stream().map(draft -> complete(draft, conditions)).toList();
  }

  private static Section complete(SectionDraft draft, Conditions conditions) {
    List<Item> complete =
        draft.items().stream().flatMap(item -> complete(item, conditions).stream()).toList();
    return draft.section().asking(conditions.read(draft.block(), "showIf"), complete);
  }

  private static Optional<Item> complete(ItemDraft draft, Conditions conditions) {
    Optional<Condition> when = conditions.read(draft.block(), "showIf");
    return draft
        .item()
        .map(item -> when.map(w -> item.with(item.traits().shownIf(w))).orElse(item));
  }
}
