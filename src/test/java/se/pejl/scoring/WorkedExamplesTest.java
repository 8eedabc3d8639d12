package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.scoring.Scales.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.WorkedExample.Expectation;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.ScaleCode;

@DisplayName("The worked examples of a form")
class WorkedExamplesTest {

  private static final ScaleCode S = new ScaleCode("s");

  private static Forms strain() {
    return Forms.scored("strain")
        .options("o", "no=0 yes=2")
        .choice("o", "a b")
        .scale(scale("s", "a b").bands("0=low 2=high"))
        .scale(scale("open", "a b").interval())
        .flag("f", "a = yes");
  }

  private static Expectation value(int value, String band) {
    return new Expectation.Value(S, BigDecimal.valueOf(value), Optional.of(band));
  }

  private static Expectation between(int lowest, int highest, String... band) {
    return new Expectation.Between(
        new ScaleCode("open"),
        BigDecimal.valueOf(lowest),
        BigDecimal.valueOf(highest),
        Stream.of(band).findFirst());
  }

  private static List<String> failures(Forms form) {
    return Examples.failures(form.build()).stream()
        .map(failure -> failure.example() + ": " + failure.text().in("en"))
        .toList();
  }

  @Test
  void are_silent_when_they_hold() {
    Forms form =
        strain()
            .example("all", "a=yes b=yes", value(4, "high"), new Expectation.Flagged("f", true))
            .example("none", "a=no b=no", value(0, "low"), new Expectation.Flagged("f", false))
            .example("half", "a=yes", new Expectation.NotScorable(S), between(2, 4));
    assertEquals(List.of(), failures(form));
  }

  @Test
  void can_ask_for_the_band_that_a_range_is_certain_to_be_in() {
    Forms form =
        Forms.scored("strain")
            .options("o", "no=0 yes=2")
            .choice("o", "a b")
            .scale(scale("open", "a b").interval().bands("0=low 2=high"))
            .example("certain", "a=yes", between(2, 4, "high"))
            .example("uncertain", "a=no", between(0, 2, "low"));
    assertEquals(
        List.of("uncertain: open should be from 0 to 2 (low) and came to from 0 to 2"),
        failures(form));
  }

  @Test
  void say_what_should_have_come_out_and_what_did() {
    Forms form =
        strain()
            .example("value", "a=yes b=no", value(3, "high"))
            .example("band", "a=yes b=no", value(2, "low"))
            .example("missing", "a=yes", value(2, "high"))
            .example("none", "a=yes b=no", new Expectation.NotScorable(S))
            .example("range", "a=yes", between(0, 4))
            .example("flag", "a=yes", new Expectation.Flagged("f", false))
            .example("no flag", "a=no", new Expectation.Flagged("f", true))
            .example("no scale", "", new Expectation.NotScorable(new ScaleCode("t")));
    assertEquals(
        List.of(
            "value: s should be 3 (high) and came to 2 (high)",
            "band: s should be 2 (low) and came to 2 (high)",
            "missing: s should be 2 (high) and came to no score (1 answered, 2 needed)",
            "none: s should be no score and came to 2 (high)",
            "range: open should be from 0 to 4 and came to from 2 to 4",
            "flag: flag f should not be raised and was",
            "no flag: flag f should be raised and was not",
            "no scale: t should be no score and came to nothing: there is no such scale"),
        failures(form));
  }

  @Test
  void say_that_a_score_depends_on_what_is_missing() {
    Form asking = strain().flag("enough", "score(open) >= 3").build();
    Method.Decide.Line line = new Method.Decide.Line(asking.flags().get(1).when(), BigDecimal.ONE);
    Method.Decide table = new Method.Decide(List.of(line), Optional.of(BigDecimal.ZERO));
    ScaleCode d = new ScaleCode("d");
    assertEquals(
        List.of("open: d should be 1 and came to no score (not known yet)"),
        failures(
            strain()
                .scale(Scales.decided("d", table))
                .example(
                    "open", "a=yes", new Expectation.Value(d, BigDecimal.ONE, Optional.empty()))));
  }

  @Test
  void must_be_answers_that_the_form_can_be_given() {
    assertEquals(
        List.of("impossible: the form cannot be given these answers: [a]"),
        failures(strain().example("impossible", "a=perhaps b=no", value(0, "low"))));
  }

  @Test
  void tell_what_is_left_to_answer() {
    ItemCode a = new ItemCode("a");
    ItemCode b = new ItemCode("b");
    assertEquals(
        List.of(
            "wrong: a should lack an answer and does not",
            "wrong: b should not lack an answer and does"),
        failures(
            strain()
                .example(
                    "right",
                    "a=yes",
                    new Expectation.Unanswered(a, false),
                    new Expectation.Unanswered(b, true))
                .example(
                    "wrong",
                    "a=yes",
                    new Expectation.Unanswered(a, true),
                    new Expectation.Unanswered(b, false))));
  }

  @Test
  void tell_which_answers_are_critical() {
    ItemCode a = new ItemCode("a");
    ItemCode b = new ItemCode("b");
    assertEquals(
        List.of(
            "wrong: the answer to a should not be critical and is",
            "wrong: the answer to b should be critical and is not"),
        failures(
            Forms.scored("strain")
                .options("o", "no=0 yes=2")
                .choice("o", "a")
                .criticalFrom("yes")
                .choice("o", "b")
                .scale(scale("s", "a b"))
                .example(
                    "right",
                    "a=yes b=yes",
                    new Expectation.Critical(a, true),
                    new Expectation.Critical(b, false))
                .example(
                    "wrong",
                    "a=yes b=yes",
                    new Expectation.Critical(a, false),
                    new Expectation.Critical(b, true))));
  }
}
