package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.pejl.form.Section;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Names;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.TextItem;
import se.pejl.library.definition.Draft.ItemDraft;
import se.pejl.library.definition.Draft.SectionDraft;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;

/** Reads sections with their items: first what they ask, then, when all names are known, when. */
final class SectionsReader {

  private static final String SHOW_IF = "showIf";

  private final RatingsReader items;
  private final Texts texts;
  private final VariantsReader variants;
  private final Problems problems;
  private final Catalogue catalogue = new Catalogue();
  private final Codes sectionCodes;
  private final Codes itemCodes;

  SectionsReader(RatingsReader items, Texts texts, VariantsReader variants, Problems problems) {
    this.items = items;
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
    block.only(
        "code", "title", "titleFor", "intro", "introFor", "showIf", "each", "repeat", "items");
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
    List<ItemDraft> read = new ArrayList<>();
    Wordings stems = new Wordings(texts, problems);
    for (Block item : block.blocks("items", Limits.ITEMS)) {
      read.addAll(items.read(item, each));
      if (!item.has(SHOW_IF)) {
        stems.use(item.optionalText("stem", texts), item.markOf("stem"));
      }
    }
    List<ItemDraft> drafts =
        block
            .block("repeat")
            .map(repeat -> repeated(repeat, read))
            .orElseGet(() -> read.stream().map(this::known).toList());
    return new SectionDraft(block, section, drafts);
  }

  /** The items once for each place, place by place. */
  private List<ItemDraft> repeated(Block block, List<ItemDraft> read) {
    Repetition repetition = Repetition.read(block, texts);
    Codes local = new Codes(problems, Names.RESERVED);
    List<ItemDraft> once =
        read.stream()
            .filter(draft -> !draft.code().isEmpty())
            .filter(draft -> local.use(draft.code(), draft.block().markOf("code")))
            .toList();
    checkName(block, repetition, once);
    List<ItemDraft> drafts = new ArrayList<>();
    for (int number = 1; number <= repetition.upTo(); number++) {
      repetition.place(number, once).forEach(draft -> drafts.add(known(draft)));
    }
    for (ItemDraft draft : once) {
      String together = repetition.together(draft.code());
      itemCodes.use(together, draft.block().markOf("code"));
      catalogue.together(
          together,
          IntStream.rangeClosed(1, repetition.upTo())
              .mapToObj(number -> repetition.code(number, draft.code()))
              .toList());
    }
    return drafts;
  }

  /** What names a place can be compared with last time: words, or an option. */
  private void checkName(Block block, Repetition repetition, List<ItemDraft> items) {
    Optional<ItemDraft> name =
        items.stream().filter(draft -> draft.code().equals(repetition.named())).findFirst();
    boolean names =
        name.flatMap(ItemDraft::item)
            .map(item -> item instanceof TextItem || item instanceof ChoiceItem)
            .orElse(name.isPresent());
    if (!names && !repetition.named().isEmpty()) {
      Set<String> codes = items.stream().map(ItemDraft::code).collect(Collectors.toSet());
      problems.add(
          block.markOf("named"),
          Rule.REPEAT_NAME,
          repetition.named(),
          Spelling.didYouMean(repetition.named(), codes));
    }
  }

  private ItemDraft known(ItemDraft draft) {
    Mark mark = draft.block().markOf("code");
    itemCodes.use(draft.code(), mark);
    if (!draft.code().isEmpty()) {
      catalogue.add(draft.code(), draft.item(), mark);
    }
    return draft;
  }

  /** The sections with the conditions under which they and their items are shown. */
  List<Section> complete(List<SectionDraft> drafts, Conditions conditions) {
    return drafts.stream().map(draft -> complete(draft, conditions)).toList();
  }

  private static Section complete(SectionDraft draft, Conditions conditions) {
    List<Item> complete =
        draft.items().stream().flatMap(item -> complete(item, conditions).stream()).toList();
    return draft.section().asking(conditions.read(draft.block(), SHOW_IF), complete);
  }

  private static Optional<Item> complete(ItemDraft draft, Conditions conditions) {
    Scope scope = draft.scope();
    Optional<Condition> own = conditions.in(scope).read(draft.block(), SHOW_IF);
    Optional<Condition> rated =
        draft
            .rating()
            .flatMap(
                rating -> conditions.in(scope.near(rating.meant())).read(rating.block(), SHOW_IF));
    Optional<Condition> when = scope.with(Scope.both(own, rated));
    return draft
        .item()
        .map(item -> when.map(w -> item.with(item.traits().shownIf(w))).orElse(item));
  }
}
