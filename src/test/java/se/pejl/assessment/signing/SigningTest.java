package se.pejl.assessment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import se.pejl.access.log.Event.Kind;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.StaleSignInException;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Meaning;
import se.pejl.assessment.Shown;
import se.pejl.assessment.Signature;
import se.pejl.assessment.Status;
import se.pejl.assessment.refusal.ChangedSinceShownException;
import se.pejl.assessment.result.Countersigned;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Somebody who signs")
class SigningTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID finished;

  @BeforeEach
  void finish() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    finished = finishedPhq9("2026-11-20");
  }

  private UUID finishedPhq9(String date) {
    UUID id = work.begin(work.asta, youth, Casework.PHQ9, date);
    work.answer(work.asta, id, Casework.allNine("1"));
    work.run(u -> u.administer().finish(work.asta, id));
    return id;
  }

  private Result result() {
    return work.in(u -> u.results().of(work.asta, finished));
  }

  private void sign(Shown shown) {
    work.run(u -> u.signing().sign(work.asta, finished, shown));
  }

  @Test
  void says_what_it_means_and_for_which_content() {
    assertEquals(Meaning.ASSESSED, result().toSign().orElseThrow().meaning());

    sign(work.shown(work.asta, finished));

    Signature signature = result().signature().orElseThrow();
    assertEquals(Optional.of(Meaning.ASSESSED), signature.meaning());
    assertEquals("asta", signature.name());
    assertTrue(result().intact());
    assertEquals(Optional.empty(), result().toSign());
  }

  @Test
  void is_asked_for_the_password_again_and_loses_nothing() {
    Shown shown = work.shown(work.asta, finished);

    assertThrows(
        StaleSignInException.class,
        () -> work.run(u -> u.signing(FreshSignIn.longAgo()).sign(work.asta, finished, shown)));

    assertEquals(Status.FINISHED, result().head().status());
    sign(shown);
    assertEquals(Status.SIGNED, result().head().status());
  }

  @Test
  void does_not_sign_an_answer_that_came_after_reading() {
    Shown shown = work.shown(work.asta, finished);
    work.later(1);
    work.run(u -> u.administer().reopen(work.asta, finished));
    work.run(
        u ->
            u.administer()
                .answer(
                    work.asta,
                    finished,
                    Map.of(new ItemCode("q3"), NewAnswer.of(Casework.answer("2"), 1))));
    work.run(u -> u.administer().finish(work.asta, finished));

    ChangedSinceShownException refused =
        assertThrows(ChangedSinceShownException.class, () -> sign(shown));

    assertEquals(List.of(new ItemCode("q3")), refused.items());
    assertEquals(Map.of("items", List.of("q3"), "judgements", List.of()), refused.details());
    assertEquals(Status.FINISHED, result().head().status());
  }

  @Test
  void does_not_sign_a_comparison_that_has_become_another() {
    Shown shown = work.shown(work.asta, finished);
    work.signedPhq9(work.asta, youth, "2026-11-10", "3");

    ChangedSinceShownException refused =
        assertThrows(ChangedSinceShownException.class, () -> sign(shown));

    assertEquals(List.of(), refused.items());
    assertEquals(List.of(), refused.judgements());
  }

  @Test
  void does_not_sign_what_another_page_showed() {
    UUID other = finishedPhq9("2026-11-19");

    assertThrows(ChangedSinceShownException.class, () -> sign(work.shown(work.asta, other)));
  }

  @Test
  void has_the_approval_under_it_as_a_signature_of_its_own() {
    sign(work.shown(work.asta, finished));
    work.run(u -> u.review().approve(work.stina, finished, ""));

    Countersigned approval = result().countersigned().get(0);
    assertEquals(Optional.of(Meaning.REVIEWED), approval.signature().meaning());
    assertEquals("stina", approval.signature().name());
    assertEquals(64, approval.signature().contentHash().length());
    assertTrue(approval.intact());
    assertTrue(result().intact());
  }

  @Test
  void is_approved_by_nobody_who_has_not_proven_who_they_are() {
    sign(work.shown(work.asta, finished));

    assertThrows(
        StaleSignInException.class,
        () -> work.run(u -> u.review(FreshSignIn.longAgo()).approve(work.stina, finished, "")));

    assertEquals(Status.SIGNED, result().head().status());
    assertEquals(List.of(), result().countersigned());
  }

  @Test
  void leaves_a_trace() {
    sign(work.shown(work.asta, finished));

    assertTrue(work.logOf(youth).contains(Kind.ASSESSMENT_SIGNED));
  }

  @Test
  void has_read_what_travels_as_text() {
    Shown shown = work.shown(work.asta, finished);

    assertEquals(Optional.of(shown), Shown.of(shown.toString()));
    for (String other : new String[] {null, "", "x", shown.content(), shown + "9999999999999999"}) {
      assertEquals(Optional.empty(), Shown.of(other));
    }
  }
}
