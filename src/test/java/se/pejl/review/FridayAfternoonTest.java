package se.pejl.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.StatementCount;

/**
 * Five weeks in which one of each of eight sorts is signed, one a day, the least urgent sort first.
 * Sorts: 1 flag and change, 2 flag and set aside, 3 flag, 4 change, 5 set aside, 6 new rater, 7 two
 * readers, 8 nothing. The number 35 raises the flag, from 5 to 20 is more than the 6.198 of error,
 * 10 and more is computed to be high.
 */
@ParameterizedClass
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Forty assessments that wait on a Friday afternoon")
class FridayAfternoonTest {

  private static final int WEEKS = 5;

  @Parameter DatabaseUnderTest database;

  private final Map<UUID, String> names = new HashMap<>();
  private ReviewedWork reviewed;

  @BeforeParameterizedClassInvocation
  void fill(DatabaseUnderTest given) {
    reviewed = new ReviewedWork(given);
    reviewed.policy("plan=together", 365, 365, WEEKS, 0);
    // Asta has signed more than five before, so that only Bo is new.
    Map<String, UUID> known = new HashMap<>();
    for (int week = 0; week < WEEKS; week++) {
      known.put("1" + week, before());
      known.put("4" + week, before());
    }
    for (int week = 0; week < WEEKS; week++) {
      String letter = "abcde".substring(week, week + 1);
      for (int sort = 8; sort >= 1; sort--) {
        UUID youth = known.get(sort + "" + week);
        sign(sort, letter, youth == null ? reviewed.work.youth(rater(sort), "Test") : youth);
      }
    }
  }

  @Test
  void stand_in_the_order_of_what_matters_and_then_of_time() {
    assertEquals(
        "1a 1b 1c 1d 1e 2a 2b 2c 2d 2e 3a 3b 3c 3d 3e 4a 4b 4c 4d 4e "
            + "5a 5b 5c 5d 5e 6a 6b 6c 6d 6e 7a 7b 7c 7d 7e 8a 8b 8c 8d 8e",
        reviewed.queue(reviewed.work.stina).stream()
            .map(line -> names.get(line.assessment()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void say_why_they_stand_there_in_kinds_of_reason() {
    Map<String, String> reasons = new HashMap<>();
    reviewed
        .queue(reviewed.work.stina)
        .forEach(
            line ->
                reasons.put(
                    names.get(line.assessment()), line.reasons().kinds() + " " + line.need()));
    assertEquals("[FLAG, CHANGE] ONE_READER", reasons.get("1c"));
    assertEquals("[FLAG, OVERRIDE] ONE_READER", reasons.get("2c"));
    assertEquals("[FLAG] ONE_READER", reasons.get("3c"));
    assertEquals("[CHANGE] ONE_READER", reasons.get("4c"));
    assertEquals("[OVERRIDE] ONE_READER", reasons.get("5c"));
    assertEquals("[NEW_RATER] ONE_READER", reasons.get("6e"));
    assertEquals("[SECOND_READER] TWO_READERS", reasons.get("7c"));
    assertEquals("[] MAY_PASS", reasons.get("8c"));
  }

  @Test
  void are_listed_with_as_many_statements_as_one() {
    ReviewedWork small = new ReviewedWork(database);
    small.ordinary(small.work.asta, small.work.youth(small.work.asta, "Test"));
    int one = statements(small);
    assertTrue(one > 0);
    assertEquals(one, statements(reviewed));
  }

  @Test
  void are_shown_by_handler_and_by_form() {
    List<QueueLine> all = reviewed.queue(reviewed.work.stina);
    QueueFilter bos =
        new QueueFilter(
            java.util.Optional.of(reviewed.work.bo.account()),
            java.util.Optional.empty(),
            false,
            false);

    assertEquals(
        List.of("6a", "6b", "6c", "6d", "6e"),
        all.stream().filter(bos::lets).map(line -> names.get(line.assessment())).toList());
    assertEquals(40, all.stream().filter(ofForm("reviewed")::lets).count());
    assertEquals(0, all.stream().filter(ofForm("phq-9")::lets).count());
  }

  private static QueueFilter ofForm(String name) {
    return new QueueFilter(java.util.Optional.empty(), java.util.Optional.of(name), false, false);
  }

  private UUID before() {
    UUID youth = reviewed.work.youth(reviewed.work.asta, "Förr");
    UUID id = reviewed.ordinary(reviewed.work.asta, youth);
    reviewed.work.run(u -> u.review().approve(reviewed.work.stina, id, ""));
    return youth;
  }

  private void sign(int sort, String letter, UUID youth) {
    reviewed.work.later(1);
    String number = sort <= 3 ? "35" : sort <= 5 ? "20" : "5";
    String level = sort >= 5 || sort == 2 ? "low" : "high";
    String plan = sort == 7 ? "together" : "alone";
    names.put(reviewed.signed(rater(sort), youth, number, level, plan), sort + letter);
  }

  private Actor rater(int sort) {
    return sort == 6 ? reviewed.work.bo : reviewed.work.asta;
  }

  private static int statements(ReviewedWork board) {
    return board.work.in(
        u -> {
          StatementCount count = StatementCount.in(u.em());
          u.queue().of(board.work.stina);
          return count.statements();
        });
  }
}
