package se.pejl.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.access.Actor;
import se.pejl.access.Role;

@DisplayName("What a rule draws for double rating")
class DrawnByRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final UUID UNIT = new UUID(1, 1);
  private static final Actor STINA =
      new Actor(new UUID(2, 2), "stina", "Stina", Role.SUPERVISOR, new UUID(3, 3), UNIT);
  private static final UUID RATER = new UUID(4, 4);

  @Test
  void a_raters_first_ones_are_all_drawn() {
    List<DoubleRating> drawn = draw(rule(3, 0, TODAY), signed(10, NOW));
    assertEquals(List.of(id(0), id(1), id(2)), drawn.stream().map(DoubleRating::first).toList());
    assertTrue(drawn.stream().allMatch(one -> one.ground() == Ground.NEW_RATER));
    assertEquals(TODAY.plusDays(14), drawn.get(0).dueOn());
  }

  @Test
  void about_the_share_of_the_others_is_drawn() {
    int drawn = draw(rule(0, 10, TODAY), signed(2000, NOW)).size();
    // 200 expected; four standard deviations of 13.4
    assertTrue(Math.abs(drawn - 200) < 54, drawn + " of 2000");
  }

  @Test
  void the_same_draw_can_be_made_again() {
    DoubleRatingRule rule = rule(0, 20, TODAY);
    assertEquals(firsts(draw(rule, signed(300, NOW))), firsts(draw(rule, signed(300, NOW))));
  }

  @Test
  void nothing_and_everything_are_possible() {
    assertEquals(0, draw(rule(0, 0, TODAY), signed(300, NOW)).size());
    assertEquals(300, draw(rule(0, 100, TODAY), signed(300, NOW)).size());
  }

  @Test
  void what_was_signed_before_the_rule_is_left_alone() {
    List<SignedOnce> signed = signed(5, NOW.minusSeconds(86_400));
    assertEquals(0, draw(rule(50, 100, TODAY), signed).size());
  }

  @Test
  void a_later_rule_takes_over_on_its_day() {
    DoubleRatingRule first = rule(0, 100, TODAY);
    DoubleRatingRule later = rule(0, 0, TODAY.plusDays(1));
    Draw draw = new Draw(List.of(later, first));
    assertEquals(5, draw.from(signed(5, NOW), UNIT, Set.of(), NOW).size());
    assertEquals(0, draw.from(signed(5, NOW.plusSeconds(86_400)), UNIT, Set.of(), NOW).size());
  }

  @Test
  void what_was_drawn_is_not_drawn_again() {
    DoubleRatingRule rule = rule(0, 100, TODAY);
    Set<UUID> before = Set.of(id(0), id(1));
    assertEquals(3, new Draw(List.of(rule)).from(signed(5, NOW), UNIT, before, NOW).size());
  }

  @Test
  void of_another_form_nothing_is_drawn() {
    SignedOnce other = new SignedOnce(id(0), RATER, "gad-7", NOW);
    assertEquals(0, draw(rule(50, 100, TODAY), List.of(other)).size());
  }

  @ParameterizedTest
  @CsvSource({
    "' ', 1, 1, 14, 0, form",
    "phq-9, -1, 1, 14, 0, firstOfRater",
    "phq-9, 51, 1, 14, 0, firstOfRater",
    "phq-9, 1, -1, 14, 0, share",
    "phq-9, 1, 101, 14, 0, share",
    "phq-9, 1, 1, 0, 0, daysToRate",
    "phq-9, 1, 1, 91, 0, daysToRate",
    "phq-9, 1, 1, 14, -1, from",
    "phq-9, 1, 1, 14, 731, from"
  })
  void what_cannot_be_is_refused_by_name(
      String form, int first, int share, int days, int fromIn, String field) {
    Terms terms = new Terms(form, first, share, days, TODAY.plusDays(fromIn));
    ImpossibleRuleException refused =
        assertThrows(
            ImpossibleRuleException.class,
            () -> DoubleRatingRule.of(UUID.randomUUID(), terms, STINA, TODAY, NOW));
    assertEquals(field, refused.details().get("field"));
  }

  private static List<DoubleRating> draw(DoubleRatingRule rule, List<SignedOnce> signed) {
    return new Draw(List.of(rule)).from(signed, UNIT, Set.of(), NOW);
  }

  private static List<UUID> firsts(List<DoubleRating> drawn) {
    return drawn.stream().map(DoubleRating::first).toList();
  }

  private static DoubleRatingRule rule(int first, int share, LocalDate from) {
    return DoubleRatingRule.of(
        new UUID(9, 9), new Terms("phq-9", first, share, 14, from), STINA, TODAY, NOW);
  }

  private static UUID id(int number) {
    return new UUID(7, number);
  }

  private static List<SignedOnce> signed(int many, Instant from) {
    List<SignedOnce> signed = new ArrayList<>();
    IntStream.range(0, many)
        .forEach(n -> signed.add(new SignedOnce(id(n), RATER, "phq-9", from.plusMillis(n))));
    return signed;
  }
}
