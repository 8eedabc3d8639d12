package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.scoring.Scales.scale;

import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;

@DisplayName("A score falls in a band")
class BandsTest {

  private static Form strain() {
    return Forms.scored("strain")
        .ages(12, 18)
        .number("n", "-5", "20", 2)
        .scale(scale("s", "n").bands("4=moderate 0=low 7=high"))
        .build();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "-0.01, s = -0.01",
    "0, s = 0 low",
    "0.00, s = 0 low",
    "3.99, s = 3.99 low",
    "4, s = 4 moderate",
    "4.01, s = 4.01 moderate",
    "6.99, s = 6.99 moderate",
    "7, s = 7 high",
    "10, s = 10 high",
    "20, s = 20 high",
  })
  void from_its_cutoff_up_to_below_the_next(String number, String told) {
    assertEquals(told, Told.scores(strain(), "n=" + number));
  }

  @Test
  void also_when_the_numbers_have_limits_finer_than_their_answers() {
    Form form =
        Forms.scored("limits")
            .number("n", "0.5", "999999999.125", 0)
            .scale(scale("s", "n").interval())
            .build();
    assertEquals("s = 7", Told.scores(form, "n=7"));
    assertEquals("s = 0.5..999999999.125, missing n", Told.scores(form, ""));
  }

  private static String aged(OptionalInt age) {
    return Told.scores(strain(), "n=7", new Circumstances(age, Sex.UNKNOWN, Informant.WORKER));
  }

  @Test
  void only_within_the_ages_of_the_form() {
    assertEquals("s = 7", aged(OptionalInt.of(11)));
    assertEquals("s = 7 high", aged(OptionalInt.of(12)));
    assertEquals("s = 7 high", aged(OptionalInt.of(18)));
    assertEquals("s = 7", aged(OptionalInt.of(19)));
    assertEquals("s = 7 high", aged(OptionalInt.empty()));
  }

  private static ScoreSheet.Eligible eligible(Form form, OptionalInt age) {
    return Scorer.of(form)
        .score(Forms.answers(form, ""), new Circumstances(age, Sex.UNKNOWN, Informant.WORKER))
        .eligible();
  }

  @Test
  void and_the_sheet_says_whether_the_form_is_meant_for_the_age() {
    assertEquals(ScoreSheet.Eligible.NO, eligible(strain(), OptionalInt.of(11)));
    assertEquals(ScoreSheet.Eligible.YES, eligible(strain(), OptionalInt.of(12)));
    assertEquals(ScoreSheet.Eligible.UNKNOWN, eligible(strain(), OptionalInt.empty()));
    Form anyone = Forms.scored("anyone").number("n", "0", "1", 0).build();
    assertEquals(ScoreSheet.Eligible.YES, eligible(anyone, OptionalInt.empty()));
  }
}
