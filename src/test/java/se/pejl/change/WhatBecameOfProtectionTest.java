package se.pejl.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.Form;
import se.pejl.scoring.Forms;

@DisplayName("A protective factor")
class WhatBecameOfProtectionTest {

  private static final Form FACTORS =
      Forms.scored("factors")
          .options("grade", "no=0 partly=1 yes=2")
          .options("there", "absent=0 present=1")
          .choice("grade", "bond")
          .protective()
          .choice("there", "mentor")
          .protective()
          .choice("grade", "truancy")
          .risk()
          .build();

  private static Optional<Protection> became(String item, String before, String now) {
    return change(item, before, now).protection();
  }

  private static ItemChange change(String item, String before, String now) {
    return Change.between(occasion(before), occasion(now)).items().stream()
        .filter(change -> change.item().code().value().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static Occasion occasion(String answers) {
    return Occasion.of(FACTORS, Forms.answers(FACTORS, answers), Forms.youth());
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "mentor=absent, mentor=present, GAINED",
    "mentor=present, mentor=present, KEPT",
    "mentor=present, mentor=absent, LOST",
    "mentor=absent, mentor=absent, NEVER",
    "mentor=present, mentor=not-assessable, UNKNOWN",
    "'', mentor=present, UNKNOWN",
    "bond=no, bond=partly, GAINED",
    "bond=yes, bond=partly, KEPT",
    "bond=partly, bond=no, LOST",
    "bond=no, bond=no, NEVER",
  })
  void is_gained_kept_or_lost_however_finely_it_is_rated(
      String before, String now, Protection became) {
    String item = (before + now).split("=")[0];
    assertEquals(Optional.of(became), became(item, before, now));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "bond=no, bond=partly, GAINED",
    "bond=partly, bond=no, LOST",
    "bond=partly, bond=partly, KEPT",
    "bond=partly, bond=yes, BETTER",
    "bond=yes, bond=partly, WORSE",
    "bond=no, bond=no, SAME",
    "truancy=no, truancy=yes, WORSE",
  })
  void is_spoken_of_by_what_became_of_it(String before, String now, ItemTransition said) {
    String item = before.split("=")[0];
    assertEquals(said, change(item, before, now).said());
  }

  @Test
  void is_not_what_a_risk_factor_is() {
    assertEquals(Optional.empty(), became("truancy", "truancy=yes", "truancy=no"));
  }
}
