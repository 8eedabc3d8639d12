package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.pejl.scoring.Scales.scale;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;

@DisplayName("Items that are not asked")
class ItemsThatAreNotAskedTest {

  private static Forms school() {
    return Forms.scored("school")
        .options("grade", "low=0 moderate=1 high=2")
        .section("school")
        .choice("grade", "truancy results")
        .choice("grade", "absence")
        .showIf("truancy >= moderate")
        .section("home", "truancy = high")
        .choice("grade", "quarrels")
        .choice("grade", "runaway")
        .showIf("quarrels >= moderate")
        .criticalFrom("high");
  }

  private static String scoring(Scales scale, String answers) {
    return Told.scores(school().scale(scale).build(), answers);
  }

  private static ScoreSheet sheet(Form form, String answers) {
    return Scorer.of(form).score(Forms.answers(form, answers), Forms.youth());
  }

  private static String shown(String answers) {
    return sheet(school().build(), answers).shown().stream()
        .map(ItemCode::value)
        .collect(Collectors.joining(" "));
  }

  @Test
  void are_shown_as_soon_as_their_condition_holds() {
    assertEquals("truancy results", shown("truancy=low"));
    assertEquals("truancy results absence", shown("truancy=moderate"));
    assertEquals("truancy results absence quarrels", shown("truancy=high"));
    assertEquals(
        "truancy results absence quarrels runaway", shown("truancy=high quarrels=moderate"));
  }

  @Test
  void stay_hidden_while_it_is_not_known_whether_to_ask() {
    assertEquals("truancy results", shown(""));
    assertEquals("truancy results", shown("truancy=declined"));
  }

  @Test
  void never_count_although_they_once_were_answered() {
    Scales all = scale("risk", "truancy results absence quarrels");
    assertEquals("risk = 2", scoring(all, "truancy=low results=high absence=high quarrels=high"));
    assertEquals(
        "risk = 4", scoring(all, "truancy=moderate results=moderate absence=high quarrels=high"));
  }

  @Test
  void are_not_missing() {
    Scales all = scale("risk", "truancy results absence");
    assertEquals("risk = 2", scoring(all, "truancy=low results=high"));
    assertEquals(
        "risk = not scorable, 2 answered, 3 needed, missing absence",
        scoring(all, "truancy=moderate results=high"));
  }

  @Test
  void are_left_out_of_the_proration() {
    Scales all = scale("risk", "truancy results absence quarrels").prorated(1);
    // Three are asked and two answered: 3 x 3 / 2 = 4.5, and not 3 x 4 / 2.
    assertEquals("risk = 5, 1 imputed", scoring(all, "truancy=moderate results=high"));
  }

  @Test
  void leave_a_scale_without_any_item_not_applicable() {
    assertEquals(
        "home = not applicable, NOT_ASKED",
        scoring(scale("home", "quarrels runaway"), "truancy=low"));
  }

  @Test
  void hide_what_hangs_on_them() {
    assertEquals("truancy results", shown("truancy=low quarrels=high runaway=high"));
  }

  @Test
  void are_neither_critical_nor_unanswered() {
    Form form = school().build();
    assertEquals(List.of(), sheet(form, "truancy=low results=low runaway=high").critical());
    assertEquals(List.of(), sheet(form, "truancy=low results=low").unanswered());
    assertEquals(
        List.of(new ItemCode("runaway")),
        sheet(form, "truancy=high quarrels=high runaway=high").critical());
    assertEquals(
        List.of(new ItemCode("absence"), new ItemCode("quarrels")),
        sheet(form, "truancy=high results=declined").unanswered());
  }

  @Test
  void cannot_raise_a_flag_or_leave_it_undecided() {
    Form form = school().flag("away", "runaway = high").build();
    assertEquals(List.of("away"), sheet(form, "truancy=high quarrels=high runaway=high").flags());
    assertEquals(List.of(), sheet(form, "truancy=low runaway=high").flags());
    assertEquals(List.of(), sheet(form, "truancy=low").undecided());
    assertEquals(List.of("away"), sheet(form, "").undecided());
    assertEquals(List.of("away"), sheet(form, "truancy=high quarrels=high").undecided());
    assertEquals(
        List.of("away"), sheet(form, "truancy=high quarrels=high runaway=declined").undecided());
  }

  @Test
  void can_hang_on_a_score() {
    Form form =
        Forms.scored("gate")
            .options("grade", "low=0 moderate=1 high=2")
            .choice("grade", "a b")
            .choice("grade", "c")
            .showIf("score(ab) >= 3")
            .scale(scale("ab", "a b").interval())
            .scale(scale("all", "a b c"))
            .build();
    assertEquals("ab = 3\nall = 5", Told.scores(form, "a=high b=moderate c=high"));
    assertEquals("ab = 2\nall = 2", Told.scores(form, "a=high b=low c=high"));
    assertTrue(sheet(form, "a=high").shown().stream().noneMatch(new ItemCode("c")::equals));
  }

  @Test
  void never_hang_in_a_circle_for_ever() {
    Form form =
        Forms.scored("circle")
            .options("grade", "low=0 high=1")
            .choice("grade", "a")
            .showIf("b = high")
            .choice("grade", "b")
            .showIf("score(s) >= 1")
            .scale(scale("s", "a b").interval())
            .build();
    assertEquals(
        "s = not scorable, 0 answered, 2 needed, missing a b", Told.scores(form, "a=high b=high"));
  }
}
