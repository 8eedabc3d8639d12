package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.scale.Method;

@DisplayName("How a decision is explained")
class HowADecisionIsExplainedTest {

  private static Forms twoItems() {
    return Forms.scored("pattern")
        .options("often", "never=0 sometimes=1 often=2")
        .choice("often", "s1 s2")
        .scale(Scales.scale("sum", "s1 s2"));
  }

  private static Method.Decide.Line when(String condition, String gives) {
    Form form = twoItems().flag("when", condition).build();
    return new Method.Decide.Line(form.flags().get(0).when(), new BigDecimal(gives));
  }

  private static String told(List<Method.Decide.Line> lines, String answers, String language) {
    Method.Decide table = new Method.Decide(lines, Optional.of(BigDecimal.ZERO));
    Form form = twoItems().scale(Scales.decided("d", table)).build();
    Circumstances girl = new Circumstances(OptionalInt.of(15), Sex.FEMALE, Informant.YOUTH);
    Explanation decided = Scorer.of(form).explain(Forms.answers(form, answers), girl).get(1);
    return String.join(
        "\n",
        Stream.concat(Stream.of(decided), decided.because().stream())
            .map(step -> step.step() + " " + step.text().in(language))
            .toList());
  }

  @Test
  void names_what_each_line_asks_about_in_the_words_of_the_form() {
    List<Method.Decide.Line> lines =
        List.of(when("s2 = often and s1 = often", "2"), when("score(sum) >= 1", "1"));

    assertEquals(
        """
        SCORE d: 1
        LINE The line that gives 2 (“fråga s1”, “fråga s2”) does not hold
        LINE The line that gives 1 (“sum”) holds\
        """,
        told(lines, "s1=often s2=never", "en"));
    assertEquals(
        """
        NO_SCORE d: ingen poäng, det går inte att avgöra än. Svar saknas på: ”fråga s2”
        LINE Raden som ger 2 (”fråga s1”, ”fråga s2”) går inte att avgöra än
        LINE Raden som ger 1 (”sum”) går inte att avgöra än
        LINE Ingen rad stämmer säkert; annars blir det 0\
        """,
        told(lines, "s1=often", "sv"));
  }

  @Test
  void names_what_a_line_asks_about_the_youth() {
    List<Method.Decide.Line> lines =
        List.of(when("age >= 16", "2"), when("age >= 15 and sex = female and s1 = often", "1"));

    assertEquals(
        """
        SCORE d: 1
        LINE The line that gives 2 (age) does not hold
        LINE The line that gives 1 (“fråga s1”, age, sex) holds\
        """,
        told(lines, "s1=often", "en"));
  }
}
