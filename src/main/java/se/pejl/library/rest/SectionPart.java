package se.pejl.library.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.pejl.form.Informant;
import se.pejl.form.Section;
import se.pejl.form.text.Text;

/** Items that are asked together. */
public record SectionPart(
    String code,
    Map<String, String> title,
    Map<String, Map<String, String>> titleFor,
    Map<String, String> intro,
    Map<String, Map<String, String>> introFor,
    List<ItemPart> items) {

  /** A text as some informants see it, by the informant's code. */
  static Map<String, Map<String, String>> variants(Map<Informant, Text> texts) {
    Map<String, Map<String, String>> variants = new TreeMap<>();
    texts.forEach((informant, text) -> variants.put(informant.code(), text.byLanguage()));
    return variants;
  }

  static SectionPart of(Section section) {
    return new SectionPart(
        section.code(),
        section.title().byLanguage(),
        variants(section.titleFor()),
        section.intro().byLanguage(),
        variants(section.introFor()),
        section.items().stream().map(ItemPart::of).toList());
  }
}
