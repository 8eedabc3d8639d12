package se.pejl.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.change.comparable.Breach;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.library.SmallForm;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.scoring.Responses;

@DisplayName("Another goal in the same place")
class AnotherGoalInTheSamePlaceTest {

  private static final Form FORM =
      DefinitionReader.read(
              "test",
              SmallForm.text()
                  .replace(
                      "scales:\n",
                      """
                        - code: goals
                          title: Mål
                          repeat: {code: goal, title: Mål, upTo: 2, named: aim}
                          each: {response: yes-no, why: Behövs, sensitivity: none}
                          items:
                            - {code: aim, stem: Vilket mål?, text: short}
                            - {code: level, stem: Gick det?, role: protective}
                      scales:
                        - code: reached
                          title: Nådda
                          of: [goal-level]
                          method: sum
                          missing: refuse
                          direction: higher-is-better
                      """))
          .form()
          .orElseThrow();

  private static Change change(String before, String now) {
    return Change.between(occasion(before), occasion(now));
  }

  private static Occasion occasion(String answers) {
    Map<ItemCode, Answer> given = new LinkedHashMap<>();
    for (String one : answers.split(" ")) {
      String item = one.split("=")[0];
      String value = one.split("=")[1].replace('_', ' ');
      boolean names = item.endsWith("aim");
      given.put(new ItemCode(item), names ? new Answer.Words(value) : new Answer.Chosen(value));
    }
    return Occasion.of(FORM, Responses.of(FORM, given), Circumstances.of(Informant.WORKER));
  }

  private static ItemChange item(Change change, String code) {
    return change.items().stream()
        .filter(one -> one.item().code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "goal-1-aim=Sova goal-1-level=no, goal-1-aim=Sova goal-1-level=yes, GAINED",
    "goal-1-aim=Sova goal-1-level=no, goal-1-aim=Sova_ goal-1-level=yes, GAINED",
    "goal-1-aim=Sova goal-1-level=no, goal-1-aim=Skolan goal-1-level=yes, NOT_COMPARABLE",
    "goal-1-aim=Sova goal-1-level=no, goal-1-aim=sova goal-1-level=yes, NOT_COMPARABLE",
    "goal-1-aim=Sova goal-1-level=no, a=yes, NO_LONGER_ASSESSABLE",
    "a=yes, goal-1-aim=Sova goal-1-level=no, BECAME_ASSESSABLE",
    "a=yes, a=no, NOT_ASSESSED"
  })
  void is_not_compared_with_the_one_before(String before, String now, ItemTransition transition) {
    assertEquals(transition, item(change(before, now), "goal-1-level").transition());
  }

  @Test
  void is_given_as_the_reason() {
    ItemChange level =
        item(
            change("goal-1-aim=Sova goal-1-level=no", "goal-1-aim=Skolan goal-1-level=no"),
            "goal-1-level");

    assertEquals(Optional.of(Breach.OTHER_GOAL), level.breach());
  }

  @Test
  void breaks_the_line_of_a_scale_over_goals_and_of_no_other() {
    Change change =
        change(
            "a=no b=no goal-1-aim=Sova goal-1-level=no",
            "a=yes b=no goal-1-aim=Skolan goal-1-level=yes");

    assertEquals(List.of("reached OTHER_GOALS", "total difference"), told(change));
  }

  @Test
  void breaks_it_also_when_a_goal_was_added() {
    Change change =
        change(
            "a=no b=no goal-1-aim=Sova goal-1-level=no",
            "a=no b=no goal-1-aim=Sova goal-1-level=yes goal-2-aim=Skolan goal-2-level=yes");

    assertEquals(List.of("reached OTHER_GOALS", "total difference"), told(change));
  }

  @Test
  void leaves_the_line_whole_when_all_goals_are_the_same() {
    Change change =
        change(
            "a=no b=no goal-1-aim=Sova goal-1-level=no",
            "a=no b=no goal-1-aim=Sova goal-1-level=yes");

    assertEquals(List.of("reached difference", "total difference"), told(change));
  }

  private static List<String> told(Change change) {
    return change.scales().stream()
        .map(scale -> scale.scale() + " " + scale.accept(new Told()))
        .toList();
  }

  private static final class Told implements ScaleChange.Visitor<String> {
    @Override
    public String difference(ScaleChange.Difference change) {
      return "difference";
    }

    @Override
    public String notComparable(ScaleChange.NotComparable change) {
      return change.broken().reason().name();
    }

    @Override
    public String noScore(ScaleChange.NoScore change) {
      return "no score";
    }
  }
}
