package se.pejl.library.overlay;

import java.util.Map;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.Section;
import se.pejl.form.item.Item;
import se.pejl.form.text.Text;

/**
 * Texts that a licensee has of a form: words only, never points or rules.
 *
 * @param form the one version they are for
 * @param sections by code
 * @param items by code
 * @param responses the options of shared answer scales, by scale and then by option
 */
public record Overlay(
    FormId form,
    Map<String, Heading> sections,
    Map<String, ItemTexts> items,
    Map<String, Map<String, OptionTexts>> responses) {

  /** What a section is called and begins with. */
  public record Heading(Text title, Text intro) {
    static final Heading NONE = new Heading(Text.NONE, Text.NONE);
  }

  /** What an item asks, and what its options are called there. */
  public record ItemTexts(Text stem, Text help, Map<String, OptionTexts> options) {

    static final ItemTexts NONE = new ItemTexts(Text.NONE, Text.NONE, Map.of());

    public ItemTexts {
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
        section.titleFor(),
        heading.intro().over(section.intro()),
        section.introFor(),
        section.showIf(),
        section.items().stream().map(this::over).toList());
  }

  private Item over(Item item) {
    return item.accept(
        new WordedItem(items.getOrDefault(item.code().value(), ItemTexts.NONE), responses));
  }
}
