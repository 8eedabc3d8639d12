package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Section;
import se.pejl.form.item.Cluster;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;

@DisplayName("What a definition asks")
class WhatIsAskedTest {

  private static final String RATINGS =
      """
            - code: b
              stem: Andra frågan
              stemFor: {youth: Min andra fråga}
              showIf: a = yes
              ratings:
                - {code: strength, title: Styrka, role: protective, critical: from yes}
                - {code: count, title: Antal, number: {min: 0, max: 9}}
      """;

  private static Form read(String items) {
    String text =
        SmallForm.text()
            .replace("      - {code: b, stem: Andra frågan}\n", items)
            .replace("of: [a, b]", "of: [a, b-strength]");
    Reading reading = DefinitionReader.read("test", text);
    assertEquals(List.of(), reading.problems());
    return reading.form().orElseThrow();
  }

  private static Item item(Form form, String code) {
    return form.item(new ItemCode(code)).orElseThrow();
  }

  @Test
  void is_one_item_for_each_rating_of_a_factor() {
    Form form = read(RATINGS);

    assertEquals(
        List.of("a", "b-strength", "b-count"),
        form.items().stream().map(item -> item.code().value()).toList());
    assertEquals(FactorRole.PROTECTIVE, item(form, "b-strength").traits().role());
    assertEquals(FactorRole.NEITHER, item(form, "b-count").traits().role());
  }

  @Test
  void stands_together_under_the_factor() {
    Form form = read(RATINGS);
    Cluster strength = item(form, "b-strength").traits().cluster().orElseThrow();

    assertEquals(strength, item(form, "b-count").traits().cluster().orElseThrow());
    assertEquals("Andra frågan", strength.heading().in("sv"));
    assertEquals("Andra frågan – Styrka", item(form, "b-strength").stem().in("sv"));
  }

  @Test
  void is_shown_or_hidden_for_all_ratings_at_once() {
    Form form = read(RATINGS);

    assertEquals(
        item(form, "b-strength").traits().showIf(), item(form, "b-count").traits().showIf());
  }

  @Test
  void is_asked_in_the_words_of_the_informant() {
    Form form = read(RATINGS);

    assertEquals("Min andra fråga – Antal", item(form, "b-count").stem(Informant.YOUTH).in("sv"));
    assertEquals("Andra frågan – Antal", item(form, "b-count").stem(Informant.WORKER).in("sv"));
  }

  @Test
  void is_introduced_in_the_words_of_the_informant() {
    String text =
        SmallForm.text()
            .replace(
                "title: Frågor",
                "title: Frågor\n    titleFor: {youth: Dina frågor}\n    introFor: {youth: Hej}");
    Section section = DefinitionReader.read("test", text).form().orElseThrow().sections().get(0);

    assertEquals("Dina frågor", section.title(Informant.YOUTH).in("sv"));
    assertEquals("Frågor", section.title(Informant.TEACHER).in("sv"));
    assertEquals("Hej", section.intro(Informant.YOUTH).in("sv"));
    assertEquals("", section.intro(Informant.WORKER).in("sv"));
  }
}
