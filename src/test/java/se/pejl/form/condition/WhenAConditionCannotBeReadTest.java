package se.pejl.form.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;

@DisplayName("When a condition cannot be read")
class WhenAConditionCannotBeReadTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "truancy >= | 10 | condition.syntax",
        "truancy >= moderate and | 23 | condition.syntax",
        "(truancy = low | 14 | condition.syntax",
        "truancy = low) | 13 | condition.syntax",
        "truancy ? low | 8 | condition.syntax",
        "weeks- > 2 | 0 | condition.syntax",
        "1 < weeks < 3 | 10 | condition.syntax",
        "truancy = 'low | 10 | condition.syntax",
        "debut > 2024-02-30 | 8 | condition.syntax",
        "max(weeks, 2) > 1 | 0 | condition.syntax",
        "count() > 1 | 6 | condition.syntax",
        "count(points >= 1 in (weeks, weeks)) > 1 | 29 | condition.type",
        "count(weeks > 1, home > 2, weeks > 1) > 1 | 0 | condition.type",
        "truancy in low | 11 | condition.syntax",
        "truansy = low | 0 | condition.unknown-name",
        "truancy = lov | 10 | condition.unknown-name",
        "truancy = results | 10 | condition.type",
        "points(nothing) > 1 | 7 | condition.unknown-name",
        "score(truancy) > 1 | 6 | condition.unknown-name",
        "answered(stry) | 9 | condition.unknown-name",
        "weeks-1 > 2 | 0 | condition.unknown-name",
        "truancy | 0 | condition.type",
        "weeks | 0 | condition.type",
        "not weeks | 4 | condition.type",
        "truancy > points(results) | 10 | condition.type",
        "truancy > age | 10 | condition.type",
        "weeks = 2024-01-01 | 0 | condition.type",
        "story = 1 | 0 | condition.type",
        "colour = 1 | 9 | condition.unknown-name",
        "points(colour) > 1 | 7 | condition.type",
        "truancy + 1 > 2 | 0 | condition.type",
        "sex > female | 0 | condition.type",
        "sex = unknown | 6 | condition.type",
        "informant = nobody | 12 | condition.type",
        "(weeks > 1) + 2 > 1 | 1 | condition.type",
      })
  void says_where_and_which_rule(String condition, int offset, String rule) {
    ConditionProblem problem = problems(condition).get(0);
    assertEquals(offset + " " + rule, problem.offset() + " " + problem.rule().code());
  }

  @Test
  void names_what_was_probably_meant() {
    assertEquals(
        "no item or scale is called 'truansy'; did you mean 'truancy'?",
        problems("truansy = low").get(0).sentence().in("en"));
    assertEquals(
        "'lov' is not an option of 'truancy', which has low, moderate, high; did you mean 'low'?",
        problems("truancy = lov").get(0).sentence().in("en"));
    assertEquals(
        "no item or scale is called 'weeks-1'; a minus has a space on both sides",
        problems("weeks-1 > 2").get(0).sentence().in("en"));
  }

  @Test
  void says_how_two_items_are_compared() {
    assertEquals(
        "'results' is an item and no option of 'truancy'; two items are compared by their points:"
            + " points(truancy) = points(results)",
        problems("truancy = results").get(0).sentence().in("en"));
  }

  @Test
  void names_everything_that_is_wrong_at_once() {
    List<ConditionProblem> problems =
        problems("truansy = low or truancy = lov and story = 1 or answered(stry)");
    assertEquals(List.of(0, 27, 35, 57), problems.stream().map(ConditionProblem::offset).toList());
  }

  @Test
  void refuses_what_is_nested_too_deep() {
    assertEquals("condition.too-deep", rule("(".repeat(51) + "1 = 1" + ")".repeat(51)));
    assertEquals("condition.too-deep", rule("not ".repeat(51) + "1 = 1"));
    assertEquals("condition.too-deep", rule("count(".repeat(5000)));
    accepted("(".repeat(50) + "1 = 1" + ")".repeat(50));
  }

  @Test
  void refuses_what_is_too_large() {
    assertEquals("condition.too-large", rule("1 = 1" + " and 1 = 1".repeat(500)));
    assertEquals("condition.too-large", rule("1" + " + 1".repeat(1000) + " = 1"));
    assertEquals("condition.too-large", rule(" ".repeat(60_000)));
    accepted("1 = 1" + " and 1 = 1".repeat(499));
    assertEquals(Truth.TRUE, Asked.nothing().whether("1" + " * 1".repeat(998) + " = 1"));
  }

  @Test
  void survives_ten_thousand_strings_of_garbage() {
    Random random = new Random(20261121);
    String[] bits = {
      "truancy",
      "weeks",
      "debut",
      "story",
      "home",
      "low",
      "points",
      "score",
      "answered",
      "count",
      "any",
      "all",
      "in",
      "not",
      "and",
      "or",
      "age",
      "sex",
      "informant",
      "female",
      "(",
      ")",
      "(",
      ")",
      ",",
      "=",
      ">=",
      "<",
      "!",
      "!=",
      "+",
      "-",
      "*",
      "/",
      "1",
      "-1",
      "0.5",
      "2024-02-01",
      "2024-13-01",
      "'",
      "\"",
      "å",
      "\uD83D\uDE00",
      "\uD83D",
      "\0",
      "-",
      ".",
      "%",
      "\n",
      "9999999999999999"
    };
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(bits[random.nextInt(bits.length)]).append(random.nextBoolean() ? " " : "");
      }
      ConditionReading reading = ConditionReader.read(text.toString(), Asked.NAMES);
      for (ConditionProblem problem : reading.problems()) {
        assertTrue(problem.offset() >= 0 && problem.offset() <= text.length(), text::toString);
        assertNotEquals(problem.sentence().in("sv"), problem.sentence().in("en"));
      }
      if (reading instanceof ConditionReading.Accepted accepted) {
        assertNotNull(accepted.condition().holds(Asked.nothing()));
      }
    }
  }

  @Test
  void says_what_a_readable_one_depends_on() {
    Condition condition =
        accepted("count(truancy = low, home > 1) > 0 and age > 1 or debut > 2020-01-01");
    assertEquals(Set.of(new ItemCode("truancy"), new ItemCode("debut")), condition.items());
    assertEquals(Set.of(new ScaleCode("home")), condition.scales());
    assertTrue(condition.uses().person());
  }

  private static Condition accepted(String text) {
    ConditionReading reading = ConditionReader.read(text, Asked.NAMES);
    assertEquals(List.of(), reading.problems());
    return ((ConditionReading.Accepted) reading).condition();
  }

  private static List<ConditionProblem> problems(String text) {
    List<ConditionProblem> problems = ConditionReader.read(text, Asked.NAMES).problems();
    assertTrue(!problems.isEmpty(), () -> text + " was accepted");
    return problems;
  }

  private static String rule(String text) {
    return problems(text).get(0).rule().code();
  }
}
