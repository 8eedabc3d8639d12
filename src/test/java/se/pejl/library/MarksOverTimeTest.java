package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.change.Change;
import se.pejl.change.Occasion;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.scoring.Responses;

/** Two questions, the first of which may be marked as key. */
@DisplayName("From one time to the next a mark")
class MarksOverTimeTest {

  private static final Form FORM = form();

  private static Form form() {
    Reading reading =
        DefinitionReader.read(
            "test",
            SmallForm.text()
                .replace("sections:\n", "marks: [{code: key, title: Nyckel}]\nsections:\n")
                .replace("stem: Första frågan}", "stem: Första frågan, marks: [key]}"));
    assertEquals(List.of(), reading.problems());
    return reading.form().orElseThrow();
  }

  private static Occasion time(String answers) {
    Map<ItemCode, Answer> given = new LinkedHashMap<>();
    for (String one : answers.split(" ")) {
      String value = one.split("=")[1];
      given.put(
          new ItemCode(one.split("=")[0]),
          NoAnswer.of(value).<Answer>map(Answer.Withheld::new).orElse(new Answer.Chosen(value)));
    }
    return Occasion.of(FORM, Responses.of(FORM, given), Circumstances.of(Informant.WORKER));
  }

  private static List<String> changes(String before, String now) {
    return Change.between(time(before), time(now)).items().stream()
        .map(change -> change.item().code() + " " + change.said())
        .toList();
  }

  @Test
  void is_nothing_to_tell_of_when_it_was_set_neither_time() {
    assertEquals(List.of("a CHANGED", "b SAME"), named(changes("a=no b=no", "a=yes b=no")));
  }

  @Test
  void is_changed_when_it_is_set_or_is_so_no_longer() {
    assertEquals(
        List.of("a SAME", "a-key CHANGED", "b SAME"),
        changes("a=yes b=no", "a=yes a-key=yes b=no"));
    assertEquals(
        List.of("a SAME", "a-key CHANGED", "b SAME"),
        changes("a=yes a-key=yes b=no", "a=yes b=no"));
  }

  @Test
  void is_the_same_when_it_is_still_set() {
    assertEquals(
        List.of("a SAME", "a-key SAME", "b SAME"),
        changes("a=yes a-key=yes b=no", "a=yes a-key=yes b=no"));
  }

  @Test
  void cannot_be_told_of_where_its_item_could_not_be_rated() {
    assertEquals(
        List.of("a NO_LONGER_ASSESSABLE", "a-key NO_LONGER_ASSESSABLE", "b SAME"),
        changes("a=yes a-key=yes b=no", "a=not-assessable b=no"));
  }

  /** Points make the questions higher or lower; here it matters only that they differ. */
  private static List<String> named(List<String> changes) {
    return changes.stream().map(one -> one.replace("HIGHER", "CHANGED")).toList();
  }
}
