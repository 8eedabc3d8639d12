package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.scoring.Responses;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

@DisplayName("A group that is asked several times")
class RepeatedGroupsTest {

  private static final Form FORM =
      read(
          """
            - code: goals
              title: Mål
              repeat: {code: goal, title: Mål, upTo: 3, named: aim, atLeast: 1}
              each: {response: yes-no, why: Behövs för provet, sensitivity: none}
              items:
                - {code: aim, stem: Vilket mål?, text: short}
                - {code: level, stem: Gick det?}
                - {code: story, stem: Berätta, text: long, showIf: level = no}
                - code: effort
                  stem: Insats
                  ratings: [{code: mine, title: Min}, {code: theirs, title: Deras}]
          """);

  private static Form read(String section) {
    String text =
        SmallForm.text()
            .replace("scales:\n", section + "scales:\n")
            .replace(
                "tests:\n",
                """
  - code: several
    title: Flera
    method: decide
    decide: [{when: count(points = 0 in (goal-level)) >= 2, gives: 2}]
    otherwise: 0
    missing: refuse
    direction: neither
  - code: reached
    title: Nådda
    of: [goal-level]
    method: sum
    reverse: [goal-level]
    missing: refuse
    direction: higher-is-better
    range: [0, 3]
  - {code: effort, title: Insats, of: {rating: mine}, method: sum, missing: refuse, \
direction: neither}
tests:
""");
    Reading reading = DefinitionReader.read("test", text);
    assertEquals(List.of(), reading.problems().stream().filter(p -> p.isError()).toList(), text);
    return reading.form().orElseThrow();
  }

  private static ScoreSheet sheet(String answers) {
    Map<ItemCode, Answer> given = new LinkedHashMap<>();
    for (String one : answers.split(" ")) {
      String value = one.split("=")[1];
      given.put(
          new ItemCode(one.split("=")[0]),
          Set.of("yes", "no").contains(value) ? new Answer.Chosen(value) : new Answer.Words(value));
    }
    return Scorer.of(FORM).score(Responses.of(FORM, given), Circumstances.of(Informant.WORKER));
  }

  private static String shown(String answers) {
    return sheet(answers).shown().stream()
        .map(ItemCode::value)
        .filter(code -> code.startsWith("goal"))
        .collect(Collectors.joining(" "));
  }

  private static Item item(String code) {
    return FORM.item(new ItemCode(code)).orElseThrow();
  }

  @Test
  void asks_for_the_name_of_every_place_and_nothing_else_before_it_is_named() {
    assertEquals("goal-1-aim goal-2-aim goal-3-aim", shown("a=yes"));
  }

  @Test
  void asks_the_rest_of_a_place_that_is_in_use_whichever_it_is() {
    assertEquals(
        "goal-1-aim goal-2-aim goal-2-level goal-2-effort-mine goal-2-effort-theirs goal-3-aim",
        shown("goal-2-aim=Sova"));
  }

  @Test
  void means_the_item_of_the_same_place_in_a_condition() {
    assertTrue(
        shown("goal-1-aim=Sova goal-1-level=no goal-2-aim=Skolan goal-2-level=yes")
            .contains("goal-1-story"));
    assertFalse(
        shown("goal-1-aim=Sova goal-1-level=no goal-2-aim=Skolan goal-2-level=yes")
            .contains("goal-2-story"));
  }

  @Test
  void counts_only_the_places_in_use() {
    ScoreSheet sheet =
        sheet("goal-1-aim=Sova goal-1-level=no goal-3-aim=Skolan goal-3-level=yes goal-2-level=no");

    assertEquals("1", sheet.scores().get(2).reach().orElseThrow().lowest().toPlainString());
  }

  @Test
  void is_one_name_for_all_places_in_a_list_of_a_condition() {
    String two = "goal-1-aim=Sova goal-1-level=no goal-3-aim=Skolan goal-3-level=";

    assertEquals("2", several(two + "no"));
    assertEquals("0", several(two + "yes goal-2-level=no"));
  }

  private static String several(String answers) {
    return sheet(answers).scores().get(1).reach().orElseThrow().lowest().toPlainString();
  }

  @Test
  void demands_as_many_names_as_it_says() {
    assertTrue(item("goal-1-aim").traits().required());
    assertFalse(item("goal-2-aim").traits().required());
    assertTrue(item("goal-2-level").traits().required());
  }

  @Test
  void knows_which_item_names_a_place() {
    assertTrue(item("goal-2-aim").names());
    assertFalse(item("goal-2-level").names());
    assertFalse(item("a").names());
  }

  @Test
  void stands_under_a_heading_with_its_number() {
    assertEquals("Mål 2 – Gick det?", item("goal-2-level").stem().in("sv"));
    assertEquals("Mål 3 – Insats – Min", item("goal-3-effort-mine").stem().in("sv"));
    assertEquals(2, item("goal-2-effort-mine").traits().slot().orElseThrow().number());
  }
}
