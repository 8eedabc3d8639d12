package se.pejl.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.Role;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Filling;
import se.pejl.assessment.Status;
import se.pejl.assessment.refusal.SentBackException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.scoring.ImpossibleAnswersException;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A signed assessment that waits for the supervisor")
class ReviewTest {

  private static final ItemCode Q2 = new ItemCode("q2");

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID signed;

  @BeforeEach
  void sign() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    signed = work.signedPhq9(work.asta, youth, "2026-11-20", "1");
  }

  @Test
  void is_in_the_queue_of_her_unit_alone() {
    assertEquals(List.of(signed), queue(work.stina));
    assertEquals(List.of(), queue(work.samuel));
    for (Actor other : List.of(work.asta, work.metod, work.admin)) {
      assertThrows(NotAllowedException.class, () -> queue(other));
    }
  }

  @Test
  void is_approved_once() {
    work.run(u -> u.review().approve(work.stina, signed, "Bra."));

    assertEquals(Status.APPROVED, status(signed));
    assertEquals(List.of(), queue(work.stina));
    assertThrows(
        AlreadyDecidedException.class,
        () -> work.run(u -> u.review().approve(work.stina, signed, "")));
    assertThrows(AlreadyDecidedException.class, () -> sendBack(work.stina, "Nej", Map.of()));
  }

  @Test
  void is_sent_back_with_comments_and_gets_a_draft_that_corrects_it() {
    UUID draft = sendBack(work.stina, "Nästan.", Map.of(Q2, "Hur ofta?"));

    assertEquals(Status.RETURNED, status(signed));
    Filling filling = work.in(u -> u.administer().open(work.asta, draft));
    assertEquals(Optional.of(signed), filling.head().corrects());
    assertEquals("Hur ofta?", filling.returned().orElseThrow().items().get(Q2));
    assertEquals(Optional.of(Casework.answer("1")), filling.answers().answer(Q2));
    assertEquals(1, filling.answers().revision(Q2));
    assertEquals(
        List.of(draft),
        work.in(u -> u.work().of(work.asta)).returned().stream()
            .map(line -> line.assessment())
            .toList());
  }

  @Test
  void is_waited_for_once_it_was_sent_back_and_cannot_be_given_up() {
    UUID draft = sendBack(work.stina, "Nästan.", Map.of());

    assertThrows(
        SentBackException.class,
        () -> work.run(u -> u.administer().discard(work.asta, draft, "Orkar inte.")));
    assertEquals(
        List.of(draft),
        work.in(u -> u.work().of(work.asta)).returned().stream()
            .map(line -> line.assessment())
            .toList());
  }

  @Test
  void tells_its_worker_what_was_decided_and_said_and_what_corrects_it() {
    assertEquals(List.of(), work.in(u -> u.review().verdicts(work.asta, signed)).decisions());
    UUID draft = sendBack(work.stina, "Nästan.", Map.of(Q2, "Hur ofta?"));
    Verdicts returned = work.in(u -> u.review().verdicts(work.asta, signed));

    assertEquals(Optional.of(draft), returned.correction());
    assertEquals("Nästan.", returned.decisions().get(0).comment());
    assertEquals(Map.of(Q2, "Hur ofta?"), returned.decisions().get(0).items());

    UUID other = work.signedPhq9(work.asta, youth, "2026-11-19", "1");
    work.run(u -> u.review().approve(work.stina, other, "Tydligt skrivet."));
    Verdicts approved = work.in(u -> u.review().verdicts(work.asta, other));
    assertEquals("Tydligt skrivet.", approved.decisions().get(0).comment());
    assertEquals(Optional.empty(), approved.correction());
  }

  @Test
  void tells_nobody_else_what_was_decided() {
    for (Actor other : List.of(work.bo, work.sara, work.samuel, work.metod, work.admin)) {
      assertThrows(
          UnknownAssessmentException.class, () -> work.in(u -> u.review().verdicts(other, signed)));
    }
  }

  @Test
  void stays_as_it_was_signed_when_it_is_sent_back() {
    sendBack(work.stina, "Nästan.", Map.of());

    assertTrue(work.in(u -> u.results().of(work.asta, signed)).intact());
  }

  @Test
  void does_not_count_any_more_when_it_is_sent_back() {
    sendBack(work.stina, "Nästan.", Map.of());

    assertEquals(List.of(), work.in(u -> u.bearing().of(work.asta, youth)).series());
  }

  @Test
  void is_not_sent_back_without_a_word_or_about_an_item_it_does_not_have() {
    assertThrows(CommentMissingException.class, () -> sendBack(work.stina, " ", Map.of()));
    assertThrows(
        ImpossibleAnswersException.class,
        () -> sendBack(work.stina, "", Map.of(new ItemCode("q77"), "Vad?")));
  }

  @Test
  void is_not_reviewed_by_the_one_who_rated_it_and_became_supervisor() {
    Actor promoted =
        work.database()
            .inTransaction(
                em -> {
                  Account account = new Accounts(em).get(work.board, work.asta.account());
                  account.moveTo(Role.SUPERVISOR, work.north);
                  return account.actor();
                });

    assertFalse(work.in(u -> u.review().open(promoted, signed)).mayDecide());
    assertThrows(
        OwnAssessmentException.class,
        () -> work.run(u -> u.review().approve(promoted, signed, "")));
    assertThrows(OwnAssessmentException.class, () -> sendBack(promoted, "x", Map.of()));
  }

  @Test
  void does_not_exist_for_the_supervisor_of_another_unit_or_board() {
    Casework otherBoard = new Casework(database);
    for (Actor stranger : List.of(work.samuel, otherBoard.stina)) {
      assertThrows(
          UnknownAssessmentException.class, () -> work.run(u -> u.review().open(stranger, signed)));
      assertThrows(
          UnknownAssessmentException.class,
          () -> work.run(u -> u.review().approve(stranger, signed, "")));
    }
  }

  @Test
  void is_not_decided_by_a_worker() {
    assertThrows(
        NotAllowedException.class, () -> work.run(u -> u.review().approve(work.asta, signed, "")));
  }

  @Test
  void does_not_exist_for_the_review_before_it_is_signed() {
    UUID draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-21");

    assertThrows(
        UnknownAssessmentException.class, () -> work.run(u -> u.review().open(work.stina, draft)));
  }

  @Test
  void leaves_every_decision_in_the_log_and_unchangeable() {
    work.run(u -> u.review().open(work.stina, signed));
    UUID draft = sendBack(work.stina, "Nästan.", Map.of());

    List<Kind> log = work.logOf(youth);
    assertEquals(
        List.of(Kind.REVIEW_READ, Kind.ASSESSMENT_RETURNED),
        log.subList(log.size() - 2, log.size()));
    assertThrows(SQLException.class, () -> sql("update review_decision set outcome = 'APPROVED'"));
    assertThrows(SQLException.class, () -> sql("delete from review_decision"));
    finishAndSign(draft);
    assertEquals(
        List.of(ReviewDecision.Outcome.RETURNED),
        work.in(u -> u.review().open(work.stina, draft)).decisions().stream()
            .map(ReviewDecision::outcome)
            .toList());
  }

  private void finishAndSign(UUID draft) {
    work.run(u -> u.administer().finish(work.asta, draft));
    work.sign(work.asta, draft);
  }

  private UUID sendBack(Actor actor, String comment, Map<ItemCode, String> items) {
    return work.in(u -> u.review().returnToRater(actor, signed, comment, items));
  }

  private List<UUID> queue(Actor actor) {
    return work.in(u -> u.queue().of(actor)).stream().map(QueueLine::assessment).toList();
  }

  private Status status(UUID id) {
    List<AssessmentHead> all = work.in(u -> u.administer().in(work.asta, youth));
    return all.stream().filter(head -> head.id().equals(id)).findFirst().orElseThrow().status();
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }
}
