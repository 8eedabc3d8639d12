package se.pejl.library.rest;

import java.util.List;
import java.util.Map;
import se.pejl.form.Section;

/** Items that are asked together. */
public record SectionPart(
    String code, Map<String, String> title, Map<String, String> intro, List<ItemPart> items) {

  static SectionPart of(Section section) {
    return new SectionPart(
        section.code(),
        section.title().byLanguage(),
        section.intro().byLanguage(),
        section.items().stream().map(ItemPart::of).toList());
  }
}
