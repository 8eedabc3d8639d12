package se.pejl.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Countersignature;
import se.pejl.assessment.Meaning;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.review.policy.ReviewPolicy;
import se.pejl.review.policy.UnusablePolicyException;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("What a board's policy demands of a review")
class WhatThePolicyDemandsTest {

  private static final int EVERY = 100;

  @Parameter DatabaseUnderTest database;

  private ReviewedWork reviewed;
  private Casework work;
  private UUID youth;

  @BeforeEach
  void board() {
    reviewed = new ReviewedWork(database);
    work = reviewed.work;
    youth = work.youth(work.asta, "Test");
  }

  @Test
  void is_one_reader_where_the_board_has_said_nothing() {
    UUID id = reviewed.ordinary(work.asta, youth);

    assertEquals(Approval.Need.ONE_READER, reviewed.line(work.stina, id).need());
    assertTrue(approve(work.stina, id).complete());
    assertEquals(List.of(), reviewed.queue(work.stina));
  }

  @Test
  void is_two_different_readers_for_an_outcome_it_names() {
    reviewed.policy("plan=together", 3, 14, 0, EVERY);
    UUID id = reviewed.signed(work.asta, youth, "5", "low", "together");

    assertFalse(approve(work.stina, id).complete());
    assertThrows(AnotherReaderNeededException.class, () -> approve(work.stina, id));
    QueueLine waiting = reviewed.line(reviewed.other, id);
    assertTrue(waiting.asSecond());
    assertFalse(reviewed.line(work.stina, id).mayDecide());
    assertTrue(approve(reviewed.other, id).complete());
    assertEquals(List.of(), reviewed.queue(work.stina));
  }

  @Test
  void is_two_readers_for_a_band_as_well() {
    reviewed.policy("strain=high", 3, 14, 0, EVERY);

    UUID nine = reviewed.signed(work.asta, youth, "9", "low", "alone");
    UUID ten = reviewed.signed(work.asta, work.youth(work.asta, "Ny"), "10", "high", "alone");

    assertEquals(Approval.Need.ONE_READER, reviewed.line(work.stina, nine).need());
    assertEquals(Approval.Need.TWO_READERS, reviewed.line(work.stina, ten).need());
  }

  @Test
  void lets_the_second_reader_return_what_the_first_approved() {
    reviewed.policy("plan=together", 3, 14, 0, EVERY);
    UUID id = reviewed.signed(work.asta, youth, "5", "low", "together");
    approve(work.stina, id);

    UUID draft =
        work.in(u -> u.review().returnToRater(reviewed.other, id, "Nej.", java.util.Map.of()));
    reviewed.signed(work.asta, draft, "low", "together");

    QueueLine again = reviewed.line(work.stina, draft);
    assertEquals(Approval.Need.TWO_READERS, again.need());
    assertTrue(again.mayDecide());
    assertEquals(2, again.times());
  }

  @Test
  void is_sooner_for_what_is_flagged() {
    reviewed.policy("", 2, 10, 0, EVERY);
    UUID flagged = reviewed.signed(work.asta, youth, "30", "high", "alone");
    UUID plain = reviewed.signed(work.asta, work.youth(work.asta, "Ny"), "29", "high", "alone");

    assertEquals(LocalDate.parse("2026-11-23"), reviewed.line(work.stina, flagged).readBy());
    assertEquals(LocalDate.parse("2026-12-01"), reviewed.line(work.stina, plain).readBy());
    work.later(2);
    assertFalse(reviewed.line(work.stina, flagged).overdue());
    work.later(1);
    assertTrue(reviewed.line(work.stina, flagged).overdue());
  }

  @Test
  void is_to_read_the_first_of_a_new_rater_and_let_the_next_pass() {
    reviewed.policy("", 3, 14, 2, 0);
    List<Approval.Need> needs =
        List.of(1, 2, 3).stream()
            .map(turn -> reviewed.ordinary(work.asta, work.youth(work.asta, "Ny")))
            .peek(id -> work.later(1))
            .map(id -> reviewed.line(work.stina, id).need())
            .toList();

    assertEquals(
        List.of(Approval.Need.ONE_READER, Approval.Need.ONE_READER, Approval.Need.MAY_PASS), needs);
  }

  @Test
  void does_not_let_pass_what_has_to_be_read() {
    reviewed.policy("", 3, 14, 0, 0);
    UUID ordinary = reviewed.ordinary(work.asta, youth);
    UUID flagged = reviewed.signed(work.asta, work.youth(work.asta, "Ny"), "30", "high", "alone");

    assertThrows(
        ReadingNeededException.class,
        () -> work.run(u -> u.review().approveUnread(work.stina, List.of(ordinary, flagged))));
    assertEquals(2, reviewed.queue(work.stina).size());
  }

  @Test
  void lets_pass_together_what_nothing_calls_for_reading() {
    reviewed.policy("", 3, 14, 0, 0);
    UUID one = reviewed.ordinary(work.asta, youth);
    UUID two = reviewed.ordinary(work.asta, work.youth(work.asta, "Ny"));

    work.run(u -> u.review().approveUnread(work.stina, List.of(one, two)));

    assertEquals(List.of(), reviewed.queue(work.stina));
    assertEquals(
        ReviewDecision.Outcome.UNREAD,
        work.in(u -> u.review().verdicts(work.asta, one)).decisions().get(0).outcome());
    for (UUID passed : List.of(one, two)) {
      Countersignature under = work.in(u -> u.assessments().countersignatures(passed)).get(0);
      assertEquals(Optional.of(Meaning.PASSED_UNREAD), under.signature().meaning());
      assertEquals(work.stina.account(), under.signature().account());
      Assessment approved = work.in(u -> u.assessments().find(passed).orElseThrow());
      assertTrue(under.holds(approved));
    }
  }

  @Test
  void is_by_the_day_of_signing_and_not_by_what_is_said_later() {
    UUID before = reviewed.signed(work.asta, youth, "5", "low", "together");
    reviewed.policy(
        "reviewed",
        reviewed.today().plusDays(1),
        Optional.of(reviewed.today().plusDays(2)),
        "plan=together",
        3,
        14,
        0,
        EVERY);
    assertEquals(Approval.Need.ONE_READER, next());
    work.later(1);
    assertEquals(Approval.Need.TWO_READERS, next());
    work.later(1);
    assertEquals(Approval.Need.TWO_READERS, next());
    work.later(1);
    assertEquals(Approval.Need.ONE_READER, next());
    assertEquals(Approval.Need.ONE_READER, reviewed.line(work.stina, before).need());
  }

  private Approval.Need next() {
    UUID someone = work.youth(work.asta, "Ny");
    UUID id = reviewed.signed(work.asta, someone, "5", "low", "together");
    return reviewed.line(work.stina, id).need();
  }

  @Test
  void is_what_was_said_of_the_form_before_what_was_said_of_all() {
    reviewed.policy("plan=together", 3, 14, 0, EVERY);
    reviewed.policy(
        ReviewPolicy.ALL_FORMS, reviewed.today(), Optional.empty(), "", 3, 14, 0, EVERY);

    assertEquals(Approval.Need.TWO_READERS, next());
  }

  @Test
  void is_set_by_the_methodologist_alone() {
    for (Actor other : List.of(work.asta, work.stina, work.admin)) {
      assertThrows(
          NotAllowedException.class,
          () -> work.run(u -> ReviewedWork.policies(u).set(other, null)));
    }
    assertThrows(
        NotAllowedException.class, () -> work.in(u -> ReviewedWork.policies(u).all(work.admin)));
    reviewed.policy("", 3, 14, 0, EVERY);
    assertEquals(1, work.in(u -> ReviewedWork.policies(u).all(work.stina)).size());
    assertEquals(
        List.of(), new Casework(database).in(u -> ReviewedWork.policies(u).all(stranger())));
  }

  private Actor stranger() {
    return new Casework(database).metod;
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan=alon", "strain=higher", "nothing=high"})
  void cannot_name_an_outcome_the_form_does_not_have(String outcome) {
    refused("review.policy-two-readers", () -> reviewed.policy(outcome, 3, 14, 0, EVERY));
  }

  @Test
  void cannot_be_for_days_that_are_over_or_numbers_that_are_none() {
    refused(
        "review.policy-days",
        () ->
            reviewed.policy(
                "reviewed", reviewed.today().minusDays(1), Optional.empty(), "", 3, 14, 0, EVERY));
    refused(
        "review.policy-days",
        () ->
            reviewed.policy(
                "reviewed",
                reviewed.today(),
                Optional.of(reviewed.today().minusDays(1)),
                "",
                3,
                14,
                0,
                EVERY));
    refused("review.policy-numbers", () -> reviewed.policy("", 0, 14, 0, EVERY));
    refused("review.policy-numbers", () -> reviewed.policy("", 3, 14, 0, 101));
    refused(
        "review.policy-form",
        () -> reviewed.policy("no-such", reviewed.today(), Optional.empty(), "", 3, 14, 0, EVERY));
  }

  private static void refused(String code, org.junit.jupiter.api.function.Executable deed) {
    assertEquals(code, assertThrows(UnusablePolicyException.class, deed).code());
  }

  @Test
  void stays_in_the_database_as_it_was_said() {
    reviewed.policy("", 3, 14, 0, EVERY);
    reviewed.ordinary(work.asta, youth);

    for (String change :
        List.of(
            "update review_policy set sample_share = 0",
            "delete from review_policy",
            "update review_request set readers = 0",
            "delete from review_request")) {
      assertThrows(SQLException.class, () -> sql(change), change);
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }

  private Approval approve(Actor actor, UUID id) {
    return work.in(u -> u.review().approve(actor, id, ""));
  }
}
