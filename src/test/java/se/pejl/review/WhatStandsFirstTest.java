package se.pejl.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.review.request.ReviewReason.CHANGE;
import static se.pejl.review.request.ReviewReason.FLAG;
import static se.pejl.review.request.ReviewReason.NEW_RATER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.FormId;
import se.pejl.form.text.Text;
import se.pejl.review.request.Reasons;
import se.pejl.review.request.ReviewReason;

@DisplayName("What stands first in the review queue")
class WhatStandsFirstTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  @Test
  void is_a_flag_of_today_before_anything_late_without_one() {
    assertEquals("today late", order(late("late", CHANGE), today("today", FLAG)));
    assertEquals("today late", order(late("late"), today("today", NEW_RATER)));
  }

  @Test
  void is_the_late_one_of_two_with_the_same_weightiest_reason() {
    assertEquals("late today", order(today("today", FLAG, NEW_RATER), late("late", FLAG)));
    assertEquals("late today", order(today("today"), late("late")));
  }

  @Test
  void is_what_has_one_more_reason_when_neither_is_late() {
    assertEquals("two one", order(today("one", FLAG), today("two", FLAG, CHANGE)));
  }

  @Test
  void can_be_what_is_late_alone() {
    QueueFilter overdue = new QueueFilter(Optional.empty(), Optional.empty(), false, true);

    assertEquals(
        List.of("late"),
        Stream.of(today("today", FLAG), late("late"))
            .filter(overdue::lets)
            .map(QueueLine::youth)
            .toList());
  }

  private static String order(QueueLine... lines) {
    return String.join(
        " ", Arrays.stream(lines).sorted(QueueLine.BY_WEIGHT).map(QueueLine::youth).toList());
  }

  private static QueueLine today(String name, ReviewReason... why) {
    return line(name, FRIDAY, why);
  }

  private static QueueLine late(String name, ReviewReason... why) {
    return line(name, FRIDAY.minusDays(30), why);
  }

  private static QueueLine line(String name, LocalDate signed, ReviewReason... why) {
    UUID id = new UUID(0, 1);
    Instant at = signed.atStartOfDay().toInstant(ZoneOffset.UTC);
    LocalDate readBy = signed.plusDays(3);
    return new QueueLine(
        id,
        id,
        name,
        "2026-0001",
        new FormId("strain", "1.0.0"),
        Text.of("en", "Strain"),
        signed,
        id,
        "Asta",
        at,
        1,
        new Reasons(Set.of(why)),
        readBy,
        readBy.isBefore(FRIDAY),
        Approval.Need.ONE_READER,
        true,
        false);
  }
}
