package se.pejl.assessment.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Meaning;
import se.pejl.assessment.Signature;
import se.pejl.assessment.Status;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.refusal.CorrectionOpenException;
import se.pejl.assessment.refusal.ImpossibleDateException;
import se.pejl.assessment.refusal.NotNewestVersionException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.scoring.Score;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A signed assessment that is corrected")
class CorrectingTest {

  private static final String WHY = "Fråga 3 gällde syskonet.";

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID signed;

  @BeforeEach
  void sign() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    signed = work.signedPhq9(work.asta, youth, "2026-11-10", "1");
  }

  private UUID correct(Actor actor, UUID id, String reason) {
    work.later(1);
    return work.in(u -> u.correcting().begin(actor, id, reason, Optional.empty()));
  }

  private void answer(UUID draft, String item, String answer, int seen) {
    work.run(
        u ->
            u.administer()
                .answer(
                    work.asta,
                    draft,
                    Map.of(new ItemCode(item), NewAnswer.of(Casework.answer(answer), seen))));
  }

  private UUID corrected(UUID id, String answer) {
    UUID draft = correct(work.asta, id, WHY);
    answer(draft, "q3", answer, 1);
    finishAndSign(draft);
    return draft;
  }

  private void finishAndSign(UUID draft) {
    work.run(u -> u.administer().finish(work.asta, draft));
    work.sign(work.asta, draft);
  }

  private Result result(UUID id) {
    return work.in(u -> u.results().of(work.asta, id));
  }

  private List<Point> points() {
    return work.in(u -> u.bearing().of(work.asta, youth)).series().get(0).points();
  }

  private static String value(Point point) {
    return ((Score.Scored) point.outcome()).value().toPlainString();
  }

  @Test
  void stands_until_the_correction_is_signed_too() {
    UUID draft = correct(work.asta, signed, WHY);
    answer(draft, "q3", "3", 1);

    assertEquals(List.of(signed), points().stream().map(Point::assessment).toList());
    assertEquals("9", value(points().get(0)));

    finishAndSign(draft);

    assertEquals(List.of(draft), points().stream().map(Point::assessment).toList());
    assertEquals("11", value(points().get(0)));
  }

  @Test
  void stays_as_it_was_signed_with_its_own_signature() {
    UUID newer = corrected(signed, "3");

    assertTrue(result(signed).intact());
    assertEquals(Status.SIGNED, result(signed).head().status());
    assertEquals(Optional.of(newer), result(signed).head().replacedBy());
    assertEquals(
        Optional.of(Casework.answer("1")), result(signed).answers().answer(new ItemCode("q3")));
    Signature signature = result(newer).signature().orElseThrow();
    assertEquals(Optional.of(Meaning.CORRECTED), signature.meaning());
    assertTrue(result(newer).intact());
    assertEquals(Optional.empty(), result(newer).head().replacedBy());
  }

  @Test
  void is_never_last_time_for_its_own_correction() {
    UUID newer = corrected(signed, "3");
    UUID next = work.signedPhq9(work.asta, youth, "2026-11-20", "0");

    assertEquals(Optional.empty(), result(newer).lastTime());
    assertEquals(newer, result(next).lastTime().orElseThrow().assessment());
  }

  @Test
  void says_why_what_changed_and_both_scores() {
    UUID newer = corrected(signed, "3");

    Revision revision = result(newer).revision().orElseThrow();
    assertEquals(signed, revision.older());
    assertEquals(
        List.of(new ItemCode("q3")),
        revision.items().stream().map(Revision.ItemRevision::item).toList());
    assertEquals(Optional.of(Casework.answer("1")), revision.items().get(0).before().answer());
    assertEquals(Optional.of(Casework.answer("3")), revision.items().get(0).now().answer());
    Score.Scored before = (Score.Scored) revision.scores().get(0).before().orElseThrow();
    Score.Scored now = (Score.Scored) revision.scores().get(0).now().orElseThrow();
    assertEquals("9", before.value().toPlainString());
    assertEquals("11", now.value().toPlainString());
  }

  @Test
  void is_a_history_with_reasons_when_corrected_again() {
    UUID second = corrected(signed, "3");
    work.run(u -> u.review().approve(work.stina, second, ""));
    UUID third = corrected(second, "2");

    for (UUID any : List.of(signed, second, third)) {
      List<Version> versions = result(any).versions();
      assertEquals(List.of(signed, second, third), versions.stream().map(Version::id).toList());
      assertEquals(List.of(1, 2, 3), versions.stream().map(Version::number).toList());
      assertEquals(
          List.of(Optional.empty(), Optional.of(WHY), Optional.of(WHY)),
          versions.stream().map(Version::reason).toList());
      assertEquals(List.of(false, false, true), versions.stream().map(Version::valid).toList());
    }
    assertEquals(List.of(third), points().stream().map(Point::assessment).toList());
    assertEquals("10", value(points().get(0)));
  }

  @Test
  void holds_again_while_its_correction_is_sent_back() {
    UUID second = corrected(signed, "3");
    work.later(1);
    UUID draft =
        work.in(u -> u.review().returnToRater(work.stina, second, "Hur vet du?", Map.of()));
    assertEquals(List.of(signed), points().stream().map(Point::assessment).toList());

    finishAndSign(draft);

    assertEquals(List.of(draft), points().stream().map(Point::assessment).toList());
    assertEquals(Optional.of(draft), result(signed).head().replacedBy());
  }

  @Test
  void has_one_correction_at_a_time() {
    UUID draft = correct(work.asta, signed, WHY);

    CorrectionOpenException refused =
        assertThrows(CorrectionOpenException.class, () -> correct(work.asta, signed, WHY));
    assertEquals(draft, refused.correction());
    assertThrows(
        CorrectionOpenException.class,
        () -> work.run(u -> u.review().returnToRater(work.stina, signed, "Se över.", Map.of())));

    work.run(u -> u.administer().discard(work.asta, draft, "Det stämde ändå."));
    assertEquals(List.of(signed), points().stream().map(Point::assessment).toList());
    correct(work.asta, signed, WHY);
  }

  @Test
  void is_corrected_in_its_newest_version_only_and_only_when_signed() {
    UUID draft = correct(work.asta, signed, WHY);
    assertThrows(CorrectionOpenException.class, () -> correct(work.asta, draft, WHY));
    finishAndSign(draft);

    assertThrows(NotNewestVersionException.class, () -> correct(work.asta, signed, WHY));
  }

  @Test
  void can_have_been_on_another_day_that_is_possible() {
    LocalDate day = LocalDate.of(2026, 11, 9);
    UUID draft = work.in(u -> u.correcting().begin(work.asta, signed, WHY, Optional.of(day)));
    finishAndSign(draft);

    assertEquals(day, points().get(0).date());
    assertEquals(LocalDate.of(2026, 11, 10), result(signed).head().date());
    assertThrows(
        ImpossibleDateException.class,
        () ->
            work.run(
                u ->
                    u.correcting()
                        .begin(work.asta, draft, WHY, Optional.of(LocalDate.of(2027, 1, 1)))));
  }

  @Test
  void needs_a_reason_and_a_worker_of_the_file() {
    for (String none : new String[] {null, "", "  "}) {
      assertThrows(ReasonMissingException.class, () -> correct(work.asta, signed, none));
    }
    assertThrows(NotAllowedException.class, () -> correct(work.stina, signed, WHY));
    for (Actor stranger : List.of(work.bo, work.sara, work.samuel, work.metod, work.admin)) {
      assertThrows(UnknownAssessmentException.class, () -> correct(stranger, signed, WHY));
    }
  }

  @Test
  void is_listed_with_its_newer_version_and_waits_for_review_once() {
    UUID newer = corrected(signed, "3");

    List<AssessmentHead> heads = work.in(u -> u.administer().in(work.asta, youth));
    assertEquals(
        List.of(Optional.of(newer), Optional.empty()),
        heads.stream().map(AssessmentHead::replacedBy).toList());
    assertEquals(
        List.of(newer),
        work.in(u -> u.queue().of(work.stina)).stream()
            .filter(line -> line.caseFile().equals(youth))
            .map(line -> line.assessment())
            .toList());
    assertTrue(work.logOf(youth).contains(Kind.CORRECTION_STARTED));
  }
}
