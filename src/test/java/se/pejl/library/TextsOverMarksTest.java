package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.library.definition.OverlayReader;

/** The texts are invented: no licensed wording is anywhere in this project. */
@DisplayName("A mark on an item in a licensee's words")
class TextsOverMarksTest {

  private static String stem(String form, String texts, String item) {
    Form ours = ShippedOthers.ALL.latest(form).orElseThrow();
    Form theirs =
        OverlayReader.read(ours, "test", "form: " + form + "\nversion: 1.0.0\n" + texts)
            .overlay()
            .orElseThrow()
            .over(ours);
    return theirs.item(new ItemCode(item)).orElseThrow().stem().in("sv");
  }

  @Test
  void is_called_by_the_item_in_those_words() {
    assertEquals(
        "Påhittad fråga – Kritisk faktor",
        stem("savry", "items: {r1: {stem: {sv: Påhittad fråga}}}", "r1-critical"));
  }

  @Test
  void is_called_by_the_factor_and_the_rating_in_those_words() {
    assertEquals(
        "Påhittad faktor – Påhittad styrka – Nyckelstyrka",
        stem(
            "start-av",
            "items: {item-1: {stem: {sv: Påhittad faktor}},"
                + " item-1-strength: {stem: {sv: Påhittad styrka}}}",
            "item-1-strength-key"));
  }

  @Test
  void has_words_of_its_own_where_the_licensee_has_any() {
    assertEquals(
        "Påhittat märke",
        stem(
            "savry",
            "items: {r1: {stem: {sv: Påhittad fråga}}, r1-critical: {stem: {sv: Påhittat märke}}}",
            "r1-critical"));
  }

  @Test
  void is_called_as_before_where_nothing_is_said_of_its_item() {
    assertEquals(
        "Kriminella kamrater – Kritisk faktor",
        stem("savry", "items: {r1: {stem: {sv: Påhittad fråga}}}", "r11-critical"));
  }
}
