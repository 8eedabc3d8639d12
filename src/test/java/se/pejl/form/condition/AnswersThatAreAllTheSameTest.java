package se.pejl.form.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Answers that are all the same")
class AnswersThatAreAllTheSameTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "truancy=low results=low, TRUE",
    "truancy=low results=high, FALSE",
    "truancy=low, UNKNOWN",
    "truancy=low results=declined, UNKNOWN",
    "truancy=declined results=declined, UNKNOWN"
  })
  void are_known_when_every_item_has_one(String answers, Truth truth) {
    assertEquals(truth, Asked.with(answers).whether("same(truancy, results)"));
  }

  @Test
  void are_out_of_the_question_as_soon_as_two_differ() {
    assertEquals(
        Truth.FALSE,
        Asked.with("truancy=low results=high").whether("same('truancy', friends, results)"));
  }

  @Test
  void can_be_numbers_however_they_are_written() {
    assertEquals(
        Truth.TRUE, Asked.with("weeks=3.0 truancy-weeks=3").whether("same(weeks, truancy-weeks)"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "same(truancy)|0 condition.type",
        "same(truancy, results, 'truancy')|23 condition.type",
        "same(truancy, weeks)|14 condition.type",
        "same(truancy, mood)|14 condition.type",
        "same(truancy, truansy)|14 condition.unknown-name",
        "same(truancy, home)|14 condition.unknown-name",
        "same()|5 condition.syntax"
      })
  void can_only_be_asked_of_items_answered_alike(String condition, String expected) {
    ConditionProblem problem = ConditionReader.read(condition, Asked.NAMES).problems().get(0);

    assertEquals(expected, problem.offset() + " " + problem.rule().code());
  }
}
