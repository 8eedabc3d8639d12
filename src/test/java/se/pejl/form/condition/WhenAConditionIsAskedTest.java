package se.pejl.form.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.form.condition.Truth.FALSE;
import static se.pejl.form.condition.Truth.TRUE;
import static se.pejl.form.condition.Truth.UNKNOWN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.form.Sex;

@DisplayName("When a condition is asked of what was answered")
class WhenAConditionIsAskedTest {

  @ParameterizedTest(name = "{0} when truancy is moderate: {1}")
  @CsvSource({
    "truancy = moderate, TRUE",
    "truancy == moderate, TRUE",
    "truancy != moderate, FALSE",
    "truancy >= moderate, TRUE",
    "truancy > moderate, FALSE",
    "truancy < high, TRUE",
    "truancy <= low, FALSE",
    "low < truancy, TRUE",
    "high <= truancy, FALSE",
    "truancy = 'moderate', TRUE",
    "points(truancy) = 1, TRUE",
    "truancy >= 1, TRUE",
    "truancy > 1, FALSE",
  })
  void compares_options_in_the_order_of_their_answer_scale(String condition, Truth truth) {
    assertEquals(truth, Asked.with("truancy=moderate").whether(condition));
  }

  @Test
  void takes_a_digit_for_the_option_of_that_name_even_when_it_gives_other_points() {
    assertEquals(TRUE, Asked.with("mood=1").whether("mood = 1"));
    assertEquals(TRUE, Asked.with("mood=1").whether("points(mood) = 4"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "weeks = 3, TRUE",
    "weeks = 3.00, TRUE",
    "weeks + 2 * 3 = 9, TRUE",
    "(weeks + 2) * 3 = 15, TRUE",
    "weeks - truancy-weeks = 3, TRUE",
    "weeks / 9 * 3 = 1, TRUE",
    "-1 < weeks, TRUE",
    "weeks > -1, TRUE",
    "weeks - 4 = -1, TRUE",
    "0.1 + 0.2 = 0.3, TRUE",
    "weeks / truancy-weeks > 0, UNKNOWN",
    "debut < 2024-02-02, TRUE",
    "debut >= 2024-02-02, FALSE",
    "2024-02-01 = debut, TRUE",
    "debut = debut, TRUE",
  })
  void reckons_exactly_with_numbers_and_days(String condition, Truth truth) {
    assertEquals(truth, Asked.with("weeks=3 truancy-weeks=0 debut=2024-02-01").whether(condition));
  }

  @Test
  void counts_zero_as_an_answer() {
    Asked zero = Asked.with("weeks=0 truancy=low");
    assertEquals(TRUE, zero.whether("weeks = 0"));
    assertEquals(TRUE, zero.whether("answered(weeks) and answered(truancy)"));
    assertEquals(TRUE, zero.whether("points(truancy) = 0"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "truancy = low",
        "truancy != low",
        "not truancy = low",
        "points(truancy) >= 0",
        "weeks >= 0",
        "weeks * 0 = 0",
        "debut > 2020-01-01",
        "score(home) >= 0",
        "home = 0",
        "age >= 0",
        "sex = female",
        "sex != female",
        "truancy in (low, moderate, high)",
        "truancy not in (low)",
      })
  void never_takes_what_is_missing_for_zero_or_false(String condition) {
    assertEquals(UNKNOWN, Asked.nothing().whether(condition));
  }

  @Test
  void takes_a_reason_for_not_answering_as_missing() {
    assertEquals(UNKNOWN, Asked.with("truancy=not-assessable").whether("truancy = low"));
    assertEquals(FALSE, Asked.with("truancy=not-assessable").whether("answered(truancy)"));
  }

  @Test
  void always_knows_whether_an_item_is_answered_and_who_answers() {
    assertEquals(FALSE, Asked.nothing().whether("answered(story)"));
    assertEquals(TRUE, Asked.with("story=long").whether("answered(story)"));
    assertEquals(TRUE, Asked.nothing().whether("informant = youth"));
    assertEquals(FALSE, Asked.nothing().whether("informant in (guardian, teacher)"));
  }

  @Test
  void knows_age_and_sex_when_they_are_known() {
    Asked girl = Asked.nothing().aged(15).of(Sex.FEMALE);
    assertEquals(TRUE, girl.whether("age >= 12 and age <= 15 and sex = female"));
    assertEquals(FALSE, girl.whether("sex = male"));
    assertEquals(TRUE, girl.whether("sex != male"));
  }

  @ParameterizedTest(name = "of three factors {0}, at least two: {1}")
  @CsvSource({
    "truancy=high results=high, TRUE",
    "truancy=high results=low, UNKNOWN",
    "truancy=low results=low, FALSE",
    "truancy=high, UNKNOWN",
    "results=declined, UNKNOWN",
  })
  void can_count_two_although_a_third_is_missing(String answers, Truth truth) {
    String two = "count(truancy = high, results = high, weeks > 2) >= 2";
    assertEquals(truth, Asked.with(answers).whether(two));
  }

  @Test
  void counts_the_same_question_of_several_items() {
    String several = "count(points >= 1 in (truancy, results, weeks)) >= 2";
    assertEquals(TRUE, Asked.with("truancy=high weeks=1").whether(several));
    assertEquals(FALSE, Asked.with("truancy=low results=low").whether(several));
    assertEquals(TRUE, Asked.with("weeks=1").whether("any(points >= 1 in (truancy, weeks))"));
    assertEquals(UNKNOWN, Asked.with("weeks=1").whether("all(points >= 1 in (truancy, weeks))"));
  }

  @Test
  void knows_what_holds_all_over_the_range_a_score_lies_in() {
    Asked between = Asked.nothing().score("home", 2, 5);
    assertEquals(TRUE, between.whether("score(home) >= 2"));
    assertEquals(UNKNOWN, between.whether("home >= 3"));
    assertEquals(FALSE, between.whether("home > 5"));
    assertEquals(UNKNOWN, between.whether("home = 4"));
    assertEquals(TRUE, between.whether("home != 6"));
    assertEquals(TRUE, between.whether("-2 * home <= -4"));
    assertEquals(TRUE, between.whether("10 / home <= 5"));
    assertEquals(TRUE, Asked.nothing().score("home", 4, 4).whether("home = 4"));
  }

  @ParameterizedTest(name = "and: {0} {1} = {2}, or: {3}")
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "FALSE, TRUE, FALSE, TRUE",
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
  })
  void joins_truths_as_the_three_valued_tables_say(Truth one, Truth other, Truth and, Truth or) {
    assertEquals(and, Asked.nothing().whether(saying(one) + " and " + saying(other)));
    assertEquals(or, Asked.nothing().whether(saying(one) + " or " + saying(other)));
    assertEquals(and, Asked.nothing().whether("all(" + saying(one) + ", " + saying(other) + ")"));
    assertEquals(or, Asked.nothing().whether("any(" + saying(one) + ", " + saying(other) + ")"));
  }

  @ParameterizedTest(name = "not {0} = {1}")
  @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
  void turns_truths_round(Truth one, Truth not) {
    assertEquals(not, Asked.nothing().whether("not " + saying(one)));
  }

  @Test
  void binds_not_before_and_before_or() {
    assertEquals(TRUE, Asked.nothing().whether("1 = 1 or 1 = 1 and 1 = 2"));
    assertEquals(FALSE, Asked.nothing().whether("(1 = 1 or 1 = 1) and 1 = 2"));
    assertEquals(TRUE, Asked.nothing().whether("not 1 = 2 and 1 = 1"));
    assertEquals(TRUE, Asked.nothing().whether("NOT (1 = 2 AND 1 = 1)"));
  }

  private static String saying(Truth truth) {
    return switch (truth) {
      case TRUE -> "1 = 1";
      case FALSE -> "1 = 2";
      case UNKNOWN -> "weeks = 1";
    };
  }
}
