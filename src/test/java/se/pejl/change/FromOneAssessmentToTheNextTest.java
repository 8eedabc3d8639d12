package se.pejl.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.pejl.scoring.Scales.scale;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.Form;
import se.pejl.form.scale.Direction;
import se.pejl.scoring.Forms;
import se.pejl.scoring.Scales;

@DisplayName("From one assessment to the next")
class FromOneAssessmentToTheNextTest {

  private static Forms factors() {
    return Forms.scored("factors")
        .options("grade", "low=0 moderate=1 high=2")
        .options("there", "absent=0 present=1")
        .choice("grade", "truancy")
        .risk()
        .dynamic()
        .choice("grade", "debut")
        .risk()
        .cannotChange()
        .number("weeks", "0", "52", 0)
        .risk()
        .choice("grade", "bond")
        .protective()
        .choice("there", "mentor")
        .protective()
        .choice("grade", "mood")
        .words("story")
        .choice("grade", "more")
        .risk()
        .showIf("truancy = high");
  }

  private static Change change(Form form, String before, String now) {
    return Change.between(occasion(form, before), occasion(form, now));
  }

  private static Occasion occasion(Form form, String answers) {
    return Occasion.of(form, Forms.answers(form, answers), Forms.youth());
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "truancy=high, truancy=low, BETTER",
    "truancy=low, truancy=low, SAME",
    "truancy=low, truancy=moderate, WORSE",
    "weeks=3, weeks=0, BETTER",
    "weeks=0, weeks=1, WORSE",
    "bond=low, bond=high, BETTER",
    "bond=high, bond=low, WORSE",
    "bond=high, bond=high, SAME",
    "mentor=absent, mentor=present, GAINED",
    "mentor=present, mentor=present, KEPT",
    "mentor=present, mentor=absent, LOST",
    "mentor=absent, mentor=absent, SAME",
    "mood=low, mood=high, HIGHER",
    "story=one, story=two, CHANGED",
    "truancy=not-assessable, truancy=low, BECAME_ASSESSABLE",
    "'', truancy=low, BECAME_ASSESSABLE",
    "mentor=present, mentor=not-assessable, NO_LONGER_ASSESSABLE",
    "truancy=declined, truancy=not-assessable, NOT_ASSESSED",
    "debut=low, debut=high, WORSE",
  })
  void an_item_goes_the_way_its_role_says(String before, String now, ItemTransition transition) {
    String item = (before + now).split("=")[0];
    assertEquals(
        List.of(transition),
        change(factors().build(), before, now).items().stream()
            .filter(change -> change.item().code().value().equals(item))
            .map(ItemChange::transition)
            .toList());
  }

  @Test
  void an_item_that_is_no_longer_asked_is_no_longer_assessed() {
    Change change = change(factors().build(), "truancy=high more=high", "truancy=low more=high");
    assertEquals(ItemTransition.NO_LONGER_ASSESSABLE, change.items().get(7).transition());
  }

  @Test
  void what_cannot_change_stands_apart() {
    Change change = change(factors().build(), "", "");
    assertEquals("debut", codes(change.unchangeable()));
    assertEquals("truancy weeks bond mentor mood story more", codes(change.dynamic()));
  }

  private static String codes(List<ItemChange> items) {
    return items.stream().map(i -> i.item().code().value()).collect(Collectors.joining(" "));
  }

  private static Form scored(Scales scale) {
    return Forms.scored("scored").number("n", "0", "10", 1).scale(scale).build();
  }

  private static String told(ScaleChange change) {
    return change.accept(
        new ScaleChange.Visitor<>() {
          @Override
          public String difference(ScaleChange.Difference difference) {
            return difference.difference()
                + " "
                + difference.course()
                + (difference.otherBand() ? " other band" : "");
          }

          @Override
          public String notComparable(ScaleChange.NotComparable not) {
            return not.broken().reason().name();
          }

          @Override
          public String noScore(ScaleChange.NoScore none) {
            return "no score " + none.lack();
          }
        });
  }

  @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
  @CsvSource({
    "HIGHER_IS_WORSE, 3, 5, 2 WORSE other band",
    "HIGHER_IS_WORSE, 5, 4.5, -0.5 BETTER",
    "HIGHER_IS_BETTER, 3, 5, 2 BETTER other band",
    "HIGHER_IS_BETTER, 5, 4, -1 WORSE",
    "NEITHER, 3, 2, -1 LOWER",
    "NEITHER, 0, 1, 1 HIGHER",
    "HIGHER_IS_WORSE, 0, 0.0, 0 SAME",
  })
  void a_scale_goes_the_way_its_direction_says(
      Direction direction, String before, String now, String told) {
    Form form = scored(scale("s", "n").higherIs(direction).bands("0=low 4=high"));
    assertEquals(told, told(change(form, "n=" + before, "n=" + now).scales().get(0)));
  }

  @Test
  void a_difference_without_reliability_says_that_it_is_no_more() {
    ScaleChange change = change(scored(scale("s", "n")), "n=1", "n=2").scales().get(0);
    assertEquals(
        "no reliability declared: difference only",
        ((ScaleChange.Difference) change).verdict().accept(new VerdictInWords()).in("en"));
  }

  @Test
  void no_score_has_no_difference() {
    Form form = scored(scale("s", "n"));
    assertEquals("no score BEFORE", told(change(form, "", "n=2").scales().get(0)));
    assertEquals("no score NOW", told(change(form, "n=2", "n=declined").scales().get(0)));
    Form open = scored(scale("s", "n").interval());
    assertEquals("no score BOTH", told(change(form, "", "n=declined").scales().get(0)));
    assertEquals("no score NOW", told(change(open, "n=2", "").scales().get(0)));
  }

  private static Forms version(String version, String options) {
    return Forms.scored("versions")
        .version(version)
        .options("o", options)
        .choice("o", "a b")
        .risk();
  }

  private static Change across(Forms before, Forms now) {
    return Change.between(
        occasion(before.build(), "a=low b=low"), occasion(now.build(), "a=high b=low"));
  }

  @Test
  void another_version_compares_when_options_and_rules_are_the_same() {
    Change change =
        across(
            version("1.0.0", "low=0 high=2").scale(scale("s", "a b")),
            version("1.1.0", "low=0.0 high=2").scale(scale("s", "a b").bands("0=low")));
    assertEquals(ItemTransition.WORSE, change.items().get(0).transition());
    assertEquals("2 WORSE other band", told(change.scales().get(0)));
  }

  @Test
  void another_version_does_not_compare_when_options_or_points_differ() {
    Change options =
        across(
            version("1.0.0", "low=0 high=2").scale(scale("s", "a b")),
            version("2.0.0", "low=0 middle=1 high=2").scale(scale("s", "a b")));
    assertEquals(ItemTransition.NOT_COMPARABLE, options.items().get(0).transition());
    assertEquals("SCORED_OTHERWISE", told(options.scales().get(0)));
    Change points =
        across(
            version("1.0.0", "low=0 high=2").scale(scale("s", "a b")),
            version("2.0.0", "low=0 high=3").scale(scale("s", "a b")));
    assertEquals(ItemTransition.NOT_COMPARABLE, points.items().get(0).transition());
    assertEquals("SCORED_OTHERWISE", told(points.scales().get(0)));
  }

  @Test
  void another_version_does_not_compare_when_the_rules_differ() {
    String options = "low=0 high=2";
    for (Scales other :
        List.of(
            scale("s", "a"),
            scale("s", "a -b"),
            scale("s", "a b").count("1"),
            scale("s", "a b").prorated(1),
            scale("s", "a b").times("2"),
            scale("s", "a b").higherIs(Direction.HIGHER_IS_BETTER))) {
      Change change =
          across(
              version("1.0.0", options).scale(scale("s", "a b")),
              version("2.0.0", options).scale(other));
      assertEquals("SCORED_OTHERWISE", told(change.scales().get(0)));
    }
  }

  @Test
  void what_only_one_version_has_is_shown_and_not_compared() {
    Change change =
        across(
            version("1.0.0", "low=0 high=2").scale(scale("old", "a")),
            version("2.0.0", "low=0 high=2").words("c").scale(scale("new", "a")));
    assertEquals("a b c", codes(change.items()));
    assertEquals(ItemTransition.NOT_COMPARABLE, change.items().get(2).transition());
    assertEquals(
        List.of("NOT_IN_BOTH", "NOT_IN_BOTH"),
        change.scales().stream().map(FromOneAssessmentToTheNextTest::told).toList());
  }

  @Test
  void different_forms_are_never_compared() {
    Occasion one = occasion(scored(scale("s", "n")), "n=1");
    Occasion other = occasion(factors().build(), "");
    assertThrows(IllegalArgumentException.class, () -> Change.between(one, other));
  }
}
