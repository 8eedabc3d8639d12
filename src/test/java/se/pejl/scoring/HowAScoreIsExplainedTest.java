package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.scoring.Scales.scale;

import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;

@DisplayName("How a score is explained")
class HowAScoreIsExplainedTest {

  private static Forms strain() {
    return Forms.scored("strain")
        .ages(12, 18)
        .options("often", "never=0 sometimes=1 often=2")
        .choice("often", "s1 s2 s3")
        .number("weeks", "0", "52", 1)
        .showIf("s1 >= often");
  }

  private static String told(Scales scale, String answers, String language, Circumstances when) {
    Form form = strain().scale(scale).build();
    StringBuilder told = new StringBuilder();
    for (Explanation explanation : Scorer.of(form).explain(Forms.answers(form, answers), when)) {
      write(explanation, "", language, told);
    }
    return told.toString().stripTrailing();
  }

  private static String told(Scales scale, String answers, String language) {
    return told(scale, answers, language, Forms.youth());
  }

  private static void write(Explanation step, String indent, String language, StringBuilder told) {
    told.append(indent)
        .append(step.step())
        .append(" ")
        .append(step.text().in(language))
        .append(step.value().isEmpty() ? "" : " [" + step.value() + "]")
        .append("\n");
    step.because().forEach(below -> write(below, indent + "  ", language, told));
  }

  @Test
  void leads_from_the_number_down_to_each_answer() {
    assertEquals(
        """
SCORE tension: 20 (high) [20]
  METHOD The points of the answered items (2) are added up: 3 [3]
    ITEM fråga s1: svar sometimes, 1 point [1]
    ITEM fråga s2: svar never, 0 points, reversed: counts as 2 [2]
    MISSING fråga s3: declined to answer
    HIDDEN fråga weeks: is not asked and does not count
  MISSING_RULE 1 of 3 items have no answer; at most 1 may lack one; they count as the mean of the answered ones [1]
  ROUNDING 3 × 3 / 2 is rounded to 5 (a half goes up, 0 decimals) [5]
  TRANSFORM 5 × 4 = 20 [20]
  BAND “high” begins at 20 [high]\
""",
        told(
            scale("tension", "s1 -s2 s3 weeks").prorated(1).times("4").bands("0=low 20=high"),
            "s1=sometimes s2=never s3=declined weeks=3",
            "en"));
  }

  @Test
  void is_told_in_swedish_too() {
    assertEquals(
        """
SCORE tension: 2,83 (low) [2.83]
  METHOD Poängen för besvarade frågor (3) läggs ihop till 8,5 och delas med antalet frågor [8.5]
    ITEM fråga s1: svar often, 2 poäng [2]
    ITEM fråga s2: svar never, 0 poäng, omvänd: räknas som 2 [2]
    ITEM fråga weeks: 4,5 [4.5]
  ROUNDING 8,5 / 3 avrundas till 2,83 (en halv går uppåt, 2 decimaler) [2.83]
  BAND ”low” går från 0 till under 20 [low]\
""",
        told(
            scale("tension", "s1 -s2 weeks").mean(2).bands("0=low 20=high"),
            "s1=often s2=never weeks=4.5",
            "sv"));
  }

  @Test
  void says_what_is_needed_when_there_is_no_score() {
    assertEquals(
        """
        NO_SCORE tension: no score. 1 of 3 answered, 3 needed. No answer to: “fråga s2”, “fråga s3”
          METHOD The points of the answered items (1) are added up: 1 [1]
            ITEM fråga s1: svar sometimes, 1 point [1]
            MISSING fråga s2: no answer yet
            MISSING fråga s3: cannot be assessed
          MISSING_RULE 2 of 3 items have no answer; every item must have one [2]\
        """,
        told(scale("tension", "s1 s2 s3"), "s1=sometimes s3=not-assessable", "en"));
  }

  @Test
  void gives_the_range_and_says_why_no_band_is_certain() {
    assertEquals(
        """
SCORE several: från 1 till 2 [1–2]
  METHOD Antal frågor med minst 1 poäng, av 1 besvarade: 1 [1]
    ITEM fråga s1: svar often, 2 poäng, bidrar med 1 [1]
    MISSING fråga s2: inget svar ännu
  MISSING_RULE 1 av 2 frågor saknar svar; poängen anges från det lägsta till det högsta den kan vara [1]
  BAND Inget säkert band: kan vara ”no” till ”yes”\
""",
        told(
            scale("several", "s1 s2").count("1").interval().bands("0=no 2=yes"), "s1=often", "sv"));
  }

  @Test
  void says_that_an_item_waits_for_something_unknown() {
    assertEquals(
        """
NO_SCORE w: no score. 0 of 1 answered, 1 needed. No answer to: “fråga s1”
  METHOD The points of the answered items (0) are added up: 0 [0]
    MISSING fråga weeks: whether it is asked depends on something not known
  MISSING_RULE 1 of 1 items have no answer; every item must have one [1]\
""",
        told(scale("w", "weeks"), "", "en"));
  }

  @Test
  void says_why_there_is_no_band_for_the_wrong_age() {
    Circumstances tooOld = new Circumstances(OptionalInt.of(19), Sex.MALE, Informant.YOUTH);
    assertEquals(
        """
        SCORE tension: 1 [1]
          METHOD Poängen för besvarade frågor (1) läggs ihop: 1 [1]
            ITEM fråga s1: svar sometimes, 1 poäng [1]
          BAND Inget band: formuläret är avsett för 12–18 år\
        """,
        told(scale("tension", "s1").bands("0=low"), "s1=sometimes", "sv", tooOld));
  }
}
