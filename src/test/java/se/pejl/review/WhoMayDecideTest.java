package se.pejl.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Role;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.StaleSignInException;
import se.pejl.assessment.Casework;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.Duty;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.review.request.ReviewReason;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Who may decide on an assessment")
class WhoMayDecideTest {

  @Parameter DatabaseUnderTest database;

  private ReviewedWork reviewed;
  private Casework work;
  private UUID youth;

  @BeforeEach
  void youth() {
    reviewed = new ReviewedWork(database);
    work = reviewed.work;
    youth = work.youth(work.asta, "Test");
  }

  @Test
  void is_nobody_who_answered_a_part_of_it() {
    substitute(work.bo);
    UUID id = work.begin(work.asta, youth, ReviewedWork.FORM, "2026-11-21");
    reviewed.answer(work.bo, id, "5", 0);
    work.run(u -> u.holding().handOver(work.bo, id));
    reviewed.signed(work.asta, id, "low", "alone");
    Actor promoted = promoted(work.bo);

    assertFalse(reviewed.line(promoted, id).mayDecide());
    assertThrows(OwnAssessmentException.class, () -> approve(promoted, id));
    assertThrows(
        OwnAssessmentException.class,
        () -> work.run(u -> u.discuss().comment(promoted, id, Optional.empty(), "Hur?")));
  }

  @Test
  void is_nobody_who_had_a_part_in_what_was_returned() {
    substitute(work.bo);
    UUID id = work.begin(work.asta, youth, ReviewedWork.FORM, "2026-11-21");
    reviewed.answer(work.bo, id, "5", 0);
    work.run(u -> u.holding().handOver(work.bo, id));
    reviewed.signed(work.asta, id, "low", "alone");
    UUID draft = work.in(u -> u.review().returnToRater(work.stina, id, "Nästan.", Map.of()));
    reviewed.signed(work.asta, draft, "low", "alone");

    assertThrows(OwnAssessmentException.class, () -> approve(promoted(work.bo), draft));
    approve(work.stina, draft);
  }

  @Test
  void is_nobody_who_has_not_lately_proven_who_they_are() {
    reviewed.policy("", 3, 14, 0, 0);
    UUID id = reviewed.ordinary(work.asta, youth);
    List<Consumer<ReviewAssessments>> decisions =
        List.of(
            review -> review.approve(work.stina, id, ""),
            review -> review.returnToRater(work.stina, id, "Nästan.", Map.of()),
            review -> review.approveUnread(work.stina, List.of(id)));

    decisions.forEach(
        decision ->
            assertThrows(
                StaleSignInException.class,
                () -> work.run(u -> decision.accept(u.review(FreshSignIn.longAgo())))));

    assertEquals(List.of(), work.in(u -> u.review().verdicts(work.asta, id)).decisions());
    assertEquals(1, reviewed.queue(work.stina).size());
  }

  @Test
  void is_the_first_of_two_who_try_at_once() throws Exception {
    UUID id = reviewed.ordinary(work.asta, youth);
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<Future<Void>> tries =
        two.invokeAll(
            List.of(
                decide(() -> approve(work.stina, id)),
                decide(
                    () ->
                        work.run(
                            u -> u.review().returnToRater(reviewed.other, id, "Nej.", Map.of())))));
    two.shutdown();

    List<Throwable> refused = new ArrayList<>();
    for (Future<Void> one : tries) {
      try {
        one.get();
      } catch (ExecutionException failed) {
        refused.add(failed.getCause());
      }
    }
    assertEquals(1, refused.size());
    assertTrue(refused.get(0) instanceof AlreadyDecidedException, () -> "" + refused);
    assertEquals(1, work.in(u -> u.review().verdicts(work.asta, id)).decisions().size());
  }

  private static Callable<Void> decide(Runnable deed) {
    return () -> {
      deed.run();
      return null;
    };
  }

  @Test
  void sees_item_by_item_what_was_corrected() {
    UUID id = reviewed.signed(work.asta, youth, "5", "low", "alone");
    UUID draft = work.in(u -> u.review().returnToRater(work.stina, id, "Nästan.", Map.of()));
    reviewed.answer(work.asta, draft, "20", 1);
    reviewed.signed(work.asta, draft, "high", "alone");

    ReviewView view = work.in(u -> u.review().open(work.stina, draft));
    Resubmission again = view.resubmission().orElseThrow();

    assertEquals(List.of("n"), again.items().stream().map(item -> item.value()).toList());
    assertEquals(List.of("level"), again.judgements());
    assertEquals(
        List.of("strain"), again.scores().stream().map(m -> m.now().scale().value()).toList());
    assertEquals(2, view.approval().request().times());
    assertTrue(view.approval().request().reasons().include(ReviewReason.RESUBMITTED));
    assertTrue(work.in(u -> u.review().open(work.stina, id)).resubmission().isEmpty());
  }

  @Test
  void reads_the_correction_of_what_was_approved_as_one_and_not_as_handed_in_again() {
    UUID id = reviewed.ordinary(work.asta, youth);
    approve(work.stina, id);
    work.later(1);
    UUID draft =
        work.in(u -> u.correcting().begin(work.asta, id, "Fel dag avsågs.", Optional.empty()));
    reviewed.signed(work.asta, draft, "low", "alone");

    QueueLine line = reviewed.line(work.stina, draft);
    assertEquals(Set.of(ReviewReason.CORRECTED), line.reasons().kinds());
    assertEquals(1, line.times());
    assertTrue(work.in(u -> u.review().open(work.stina, draft)).resubmission().isEmpty());
  }

  @Test
  void finds_in_the_queue_what_was_signed_before_there_were_requests() {
    UUID id = work.begin(work.asta, youth, ReviewedWork.FORM, "2026-11-21");
    reviewed.answer(work.asta, id, "30", 0);
    reviewed.judged(work.asta, id, "high", "alone");
    work.signUnasked(work.asta, id);

    QueueLine line = reviewed.line(work.stina, id);

    assertTrue(line.flagged());
    assertEquals(Approval.Need.ONE_READER, line.need());
  }

  private void substitute(Actor worker) {
    work.database()
        .change(
            em ->
                new CaseFiles(em)
                    .find(youth)
                    .orElseThrow()
                    .assign(
                        UUID.randomUUID(),
                        worker.account(),
                        Duty.SUBSTITUTE,
                        reviewed.today(),
                        null));
  }

  private Actor promoted(Actor worker) {
    return work.database()
        .inTransaction(
            em -> {
              Account account = new Accounts(em).get(work.board, worker.account());
              account.moveTo(Role.SUPERVISOR, work.north);
              return account.actor();
            });
  }

  private void approve(Actor actor, UUID id) {
    work.run(u -> u.review().approve(actor, id, ""));
  }
}
