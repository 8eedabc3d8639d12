package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.Sex;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;
import se.pejl.library.GroupedForm;
import se.pejl.library.Surroundings;
import se.pejl.platform.CannotStartException;
import se.pejl.scoring.Interpretation;
import se.pejl.scoring.Score;

@DisplayName("What was read from a score")
class WhatWasReadFromAScoreTest {

  @ParameterizedTest(name = "{0} with {1} and {2}, {3}")
  @CsvSource({
    "strain, often, seldom, FEMALE",
    "strain, often, seldom, MALE",
    "strain, often, seldom, UNKNOWN",
    "strain, sometimes, '', MALE",
    "strain, sometimes, '', UNKNOWN",
    "t-score, often, sometimes, UNKNOWN",
    "t-score, seldom, sometimes, FEMALE"
  })
  void is_the_same_when_it_is_read_again(String code, String a, String b, Sex sex) {
    Score score = GroupedForm.score(code, a, b, sex);
    Scale scale = GroupedForm.form().scale(score.scale()).orElseThrow();

    Interpretation again =
        ReadingText.read(
            ReadingText.write(score.interpretation(), scale), Optional.of(scale), score.band());

    assertEquals(score.interpretation(), again);
  }

  @Test
  void takes_no_room_when_it_is_nothing_but_a_band() {
    Score plain =
        new Score.Scored(
            GroupedForm.score("girls", "often", "", Sex.FEMALE).scale(),
            java.math.BigDecimal.ONE,
            Optional.<Band>empty(),
            0);

    assertNull(
        ReadingText.write(
            plain.interpretation(), GroupedForm.form().scale(plain.scale()).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"Custody, SE", "custody, se", "custody, Sverige", "custody, XX", "'a b', SE"})
  void depends_on_surroundings_that_are_settled_before_the_start(String setting, String country) {
    assertThrows(CannotStartException.class, () -> new Surroundings(setting, country));
  }
}
