package se.pejl.library.overlay;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.Section;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.text.Text;

/**
 * Texts that a licensee has of a form: words only, never points or rules.
 *
 * @param form the one version they are for
 * @param sections by code
 * @param items by code; a factor that is rated in several ways has its heading here, too
 * @param responses the options of shared answer scales, by scale and then by option
 */
public record Overlay(
    FormId form,
    Map<String, Heading> sections,
    Map<String, ItemTexts> items,
    Map<String, Map<String, OptionTexts>> responses) {

  /** What a section is called and begins with. */
  public record Heading(
      Text title, Map<Informant, Text> titleFor, Text intro, Map<Informant, Text> introFor) {
    static final Heading NONE = new Heading(Text.NONE, Map.of(), Text.NONE, Map.of());
  }

  /** What an item asks, and what its options are called there. */
  public record ItemTexts(
      Text stem, Map<Informant, Text> stemFor, Text help, Map<String, OptionTexts> options) {

    static final ItemTexts NONE = new ItemTexts(Text.NONE, Map.of(), Text.NONE, Map.of());

    public ItemTexts {
      stemFor = Map.copyOf(stemFor);
      options = Map.copyOf(options);
    }
  }

  /** What an option is called, and what it means. */
  public record OptionTexts(Text anchor, Text help) {
    static final OptionTexts NONE = new OptionTexts(Text.NONE, Text.NONE);
  }

  public Overlay {
    sections = Map.copyOf(sections);
    items = Map.copyOf(items);
    responses = Map.copyOf(responses);
  }

  /** The form in these words; its rules and its fingerprint are as they were. */
  public Form over(Form whole) {
    return whole.worded(whole.sections().stream().map(this::over).toList());
  }

  private Section over(Section section) {
    Heading heading = sections.getOrDefault(section.code(), Heading.NONE);
    return new Section(
        section.code(),
        heading.title().over(section.title()),
        over(heading.titleFor(), section.titleFor()),
        heading.intro().over(section.intro()),
        over(heading.introFor(), section.introFor()),
        section.showIf(),
        over(section.items()));
  }

  /** Marks are called by their items, and stand after them. */
  private List<Item> over(List<Item> items) {
    Map<ItemCode, Item> worded = new LinkedHashMap<>();
    for (Item item : items) {
      Item called =
          item.traits()
              .mark()
              .map(mark -> item.with(item.traits().on(worded.get(mark.of()).traits())))
              .orElse(item);
      worded.put(item.code(), over(called));
    }
    return List.copyOf(worded.values());
  }

  private Item over(Item item) {
    ItemTexts factor =
        item.traits()
            .cluster()
            .map(cluster -> items.getOrDefault(cluster.code(), ItemTexts.NONE))
            .orElse(ItemTexts.NONE);
    ItemTexts own = items.getOrDefault(item.code().value(), ItemTexts.NONE);
    return item.accept(new WordedItem(own, factor, responses));
  }

  static Map<Informant, Text> over(Map<Informant, Text> ours, Map<Informant, Text> theirs) {
    Map<Informant, Text> all = new EnumMap<>(Informant.class);
    all.putAll(theirs);
    ours.forEach((who, text) -> all.merge(who, text, (below, above) -> above.over(below)));
    return all;
  }
}
