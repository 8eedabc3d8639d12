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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.assessment.Casework;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.review.discussion.Discussion;
import se.pejl.review.discussion.Discussion.State;
import se.pejl.review.discussion.DiscussionClosedException;
import se.pejl.review.discussion.Discussions;
import se.pejl.review.discussion.Said;
import se.pejl.review.discussion.ToAnswer;
import se.pejl.review.discussion.UnknownDiscussionException;
import se.pejl.review.discussion.WordsMissingException;
import se.pejl.scoring.ImpossibleAnswersException;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("What is said about an assessment in review")
class WhatIsSaidInReviewTest {

  private static final ItemCode N = new ItemCode("n");

  @Parameter DatabaseUnderTest database;

  private ReviewedWork reviewed;
  private Casework work;
  private UUID signed;

  @BeforeEach
  void sign() {
    reviewed = new ReviewedWork(database);
    work = reviewed.work;
    signed = reviewed.ordinary(work.asta, work.youth(work.asta, "Test"));
  }

  @Test
  void is_a_thread_that_is_answered_resolved_and_reopened() {
    UUID thread = comment("Hur vet vi det?");
    assertEquals(State.OPEN, only().state());
    assertEquals(Optional.of(N), only().item());

    say(work.asta, thread, "Av henne själv.");
    assertEquals(State.ANSWERED, only().state());
    work.run(u -> u.discuss().resolve(work.stina, signed, thread, ""));
    assertEquals(State.RESOLVED, only().state());
    assertThrows(DiscussionClosedException.class, () -> say(work.asta, thread, "En sak till."));
    work.run(u -> u.discuss().reopen(reviewed.other, signed, thread, "Skriv det i underlaget."));

    assertEquals(State.OPEN, only().state());
    assertEquals(
        List.of(Said.Kind.COMMENT, Said.Kind.ANSWER, Said.Kind.RESOLVED, Said.Kind.REOPENED),
        only().sayings().stream().map(Said::kind).toList());
    assertEquals(
        List.of("stina", "asta", "stina", "ulla"),
        only().sayings().stream().map(Said::name).toList());
  }

  @Test
  void wants_an_answer_again_when_the_review_asks_once_more() {
    UUID thread = comment("Hur vet vi det?");
    say(work.asta, thread, "Av henne.");
    say(work.stina, thread, "När?");

    assertEquals(State.OPEN, only().state());
  }

  @Test
  void shows_who_has_seen_the_last_word() {
    UUID thread = comment("Hur vet vi det?");
    assertEquals(List.of(), only().seen());

    work.later(1);
    work.in(u -> u.discuss().read(work.asta, signed));
    work.in(u -> u.discuss().read(work.asta, signed));

    Discussion.Seen seen = only().seen().get(0);
    assertEquals("asta", seen.name());
    assertEquals(work.clock().instant(), seen.at());
    work.later(1);
    say(work.asta, thread, "Av henne.");
    assertTrue(read(work.asta).all().get(0).seen().isEmpty());
    read(work.stina);
    assertEquals("stina", read(work.asta).all().get(0).seen().get(0).name());
  }

  /** Signed on 21 November; where the board has said nothing there are seven days. */
  @Test
  void is_to_be_answered_in_time_and_is_overdue_after_that() {
    comment("Hur vet vi det?");

    assertEquals(Optional.of(LocalDate.parse("2026-11-28")), only().answerBy());
    work.later(7);
    assertFalse(toAnswer(work.asta).get(0).overdue());
    work.later(1);
    ToAnswer late = toAnswer(work.asta).get(0);
    assertTrue(late.overdue());
    assertEquals("Test Tallbacke", late.youth());
    assertEquals(List.of(), toAnswer(work.bo));
    assertThrows(NotAllowedException.class, () -> toAnswer(work.stina));
  }

  @Test
  void follows_a_return_into_the_draft_that_corrects_it() {
    UUID draft = sendBack("Nästan.", Map.of(N, "Hur vet vi det?"));

    List<Discussion> seen = work.in(u -> u.discuss().read(work.asta, draft)).all();
    assertEquals(2, seen.size());
    Discussion onItem = seen.stream().filter(one -> one.item().isPresent()).findFirst().get();
    assertEquals("Hur vet vi det?", onItem.last().words());
    assertEquals(2, toAnswer(work.asta).get(0).comments());

    work.run(u -> u.discuss().say(work.asta, draft, onItem.id(), "Det står nu i underlaget."));
    assertEquals(
        1,
        work.in(u -> u.discuss().read(work.asta, draft)).all().stream()
            .filter(one -> one.state() == State.OPEN)
            .count());
    reviewed.signed(work.asta, draft, "low", "alone");
    Discussions again = work.in(u -> u.discuss().read(work.stina, draft));
    assertEquals(2, again.unresolved().size());
    assertTrue(again.mayComment());
  }

  @Test
  void is_settled_by_the_approval_of_the_correction() {
    UUID draft = sendBack("Nästan.", Map.of());
    work.later(1);
    reviewed.signed(work.asta, draft, "low", "alone");
    work.run(u -> u.review().approve(work.stina, draft, ""));

    assertEquals(State.SETTLED, only().state());
    assertEquals(List.of(), toAnswer(work.asta));
  }

  @Test
  void is_said_by_those_who_review_and_answered_by_those_who_rate() {
    assertThrows(
        NotAllowedException.class,
        () -> work.run(u -> u.discuss().comment(work.asta, signed, Optional.empty(), "x")));
    UUID thread = comment("Hur?");
    assertThrows(
        NotAllowedException.class,
        () -> work.run(u -> u.discuss().resolve(work.asta, signed, thread, "")));
    for (Actor stranger : List.of(work.bo, work.sara, work.samuel, work.metod, work.admin)) {
      assertThrows(UnknownAssessmentException.class, () -> say(stranger, thread, "x"));
      assertThrows(UnknownAssessmentException.class, () -> read(stranger));
    }
    assertTrue(read(work.asta).mayAnswer());
    assertFalse(read(work.asta).mayComment());
  }

  @Test
  void has_words_and_is_about_something_there_is() {
    assertThrows(WordsMissingException.class, () -> comment(" "));
    assertThrows(
        ImpossibleAnswersException.class,
        () ->
            work.run(
                u ->
                    u.discuss()
                        .comment(work.stina, signed, Optional.of(new ItemCode("m")), "Vad?")));
    assertThrows(UnknownDiscussionException.class, () -> say(work.asta, UUID.randomUUID(), "Svar"));
  }

  @Test
  void stays_in_the_database_as_it_was_said() {
    comment("Hur?");
    read(work.asta);
    for (String change :
        List.of(
            "update review_remark set author_name = 'x'",
            "delete from review_remark",
            "update review_reading set reader_name = 'x'",
            "delete from review_reading")) {
      assertThrows(SQLException.class, () -> sql(change), change);
    }
  }

  private UUID comment(String words) {
    return work.in(u -> u.discuss().comment(work.stina, signed, Optional.of(N), words));
  }

  private void say(Actor actor, UUID thread, String words) {
    work.run(u -> u.discuss().say(actor, signed, thread, words));
  }

  private UUID sendBack(String comment, Map<ItemCode, String> items) {
    return work.in(u -> u.review().returnToRater(work.stina, signed, comment, items));
  }

  private Discussions read(Actor actor) {
    return work.in(u -> u.discuss().read(actor, signed));
  }

  /** As Stina's colleague sees it, who has no part in it. */
  private Discussion only() {
    List<Discussion> all = work.in(u -> u.discuss().read(work.stina, signed)).all();
    assertEquals(1, all.size());
    return all.get(0);
  }

  private List<ToAnswer> toAnswer(Actor actor) {
    return work.in(u -> u.comments().waitingFor(actor));
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }
}
