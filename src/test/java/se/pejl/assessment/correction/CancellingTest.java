package se.pejl.assessment.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.Role;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Status;
import se.pejl.assessment.refusal.NotNewestVersionException;
import se.pejl.assessment.refusal.OwnSignatureException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.casefile.Duty;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.print.Print;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("An assessment that was entered in the wrong file")
class CancellingTest {

  private static final String WHY = "Gällde en annan ungdom.";

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID signed;
  private UUID next;

  @BeforeEach
  void sign() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    signed = work.signedPhq9(work.asta, youth, "2026-11-10", "1");
    next = work.signedPhq9(work.asta, youth, "2026-11-20", "2");
  }

  private void cancel(Actor actor, UUID id, String reason) {
    work.run(u -> u.cancelling().cancel(actor, id, reason));
  }

  @Test
  void is_in_no_list_series_or_due_date_and_never_last_time() {
    cancel(work.stina, signed, WHY);

    assertEquals(
        List.of(next),
        work.in(u -> u.administer().in(work.asta, youth)).stream().map(h -> h.id()).toList());
    assertEquals(
        List.of(next),
        work.in(u -> u.bearing().of(work.asta, youth)).series().get(0).points().stream()
            .map(point -> point.assessment())
            .toList());
    assertEquals(Optional.empty(), work.in(u -> u.results().of(work.asta, next)).lastTime());
    assertEquals(
        List.of(next),
        work.in(u -> u.queue().of(work.stina)).stream()
            .filter(line -> line.caseFile().equals(youth))
            .map(line -> line.assessment())
            .toList());

    cancel(work.stina, next, WHY);
    assertEquals(List.of(), work.in(u -> u.plan().of(work.asta, youth)));
    assertEquals(List.of(), work.in(u -> u.bearing().of(work.asta, youth)).series());
    assertEquals(
        0,
        work.in(u -> u.work().of(work.asta)).waiting().stream()
            .filter(line -> line.caseFile().equals(youth))
            .count());
  }

  @Test
  void looks_as_if_it_did_not_exist_by_every_way_it_had() {
    cancel(work.stina, signed, WHY);

    for (Actor actor : List.of(work.asta, work.stina)) {
      assertThrows(
          UnknownAssessmentException.class, () -> work.run(u -> u.results().of(actor, signed)));
      assertThrows(
          UnknownAssessmentException.class,
          () -> work.run(u -> u.administer().open(actor, signed)));
      assertThrows(
          UnknownAssessmentException.class,
          () -> work.run(u -> u.print().paper(actor, signed, Print.RECORD)));
      assertThrows(
          UnknownAssessmentException.class,
          () -> work.run(u -> u.compare().between(actor, signed, next)));
    }
    assertThrows(
        UnknownAssessmentException.class,
        () -> work.run(u -> u.review().approve(work.stina, signed, "")));
    assertThrows(UnknownAssessmentException.class, () -> cancel(work.stina, signed, WHY));
  }

  @Test
  void is_still_read_by_the_supervisor_of_the_unit_who_leaves_a_trace() {
    cancel(work.stina, signed, WHY);

    List<ReadCancelled.Line> lines = work.in(u -> u.cancelled().in(work.stina, youth));
    assertEquals(List.of(signed), lines.stream().map(ReadCancelled.Line::assessment).toList());
    assertEquals(Kind.CASEFILE_READ, work.logOf(youth).get(work.logOf(youth).size() - 1));
    ReadCancelled.Cancelled read = work.in(u -> u.cancelled().of(work.stina, signed));

    assertEquals(WHY, read.cancellation().reason());
    assertEquals("stina", read.cancellation().cancellerName());
    assertTrue(read.result().intact());
    assertEquals(9, read.result().answers().items().size());
    assertTrue(
        work.logOf(youth).containsAll(List.of(Kind.ASSESSMENT_CANCELLED, Kind.CANCELLED_READ)));
  }

  @Test
  void is_read_by_nobody_else() {
    cancel(work.stina, signed, WHY);

    assertEquals(List.of(), work.in(u -> u.cancelled().beside(work.asta, youth)));
    assertThrows(
        NotAllowedException.class, () -> work.run(u -> u.cancelled().in(work.asta, youth)));
    assertThrows(
        NotAllowedException.class, () -> work.run(u -> u.cancelled().of(work.asta, signed)));
    for (Actor stranger : List.of(work.bo, work.samuel, work.metod, work.admin)) {
      assertThrows(
          UnknownAssessmentException.class,
          () -> work.run(u -> u.cancelled().of(stranger, signed)));
    }
    assertThrows(
        UnknownAssessmentException.class, () -> work.run(u -> u.cancelled().of(work.stina, next)));
  }

  @Test
  void goes_with_all_its_versions_and_the_draft_that_hangs_on_it() {
    UUID newer = work.in(u -> u.correcting().begin(work.asta, signed, "Fel.", Optional.empty()));
    work.run(u -> u.administer().finish(work.asta, newer));
    work.sign(work.asta, newer);
    work.later(1);
    UUID draft = work.in(u -> u.correcting().begin(work.asta, newer, "Fel.", Optional.empty()));

    cancel(work.stina, newer, WHY);

    assertEquals(2, work.in(u -> u.cancelled().in(work.stina, youth)).size());
    assertEquals(
        Status.DISCARDED, work.in(u -> u.assessments().find(draft).orElseThrow().status()));
    assertEquals(
        List.of(next),
        work.in(u -> u.bearing().of(work.asta, youth)).series().get(0).points().stream()
            .map(point -> point.assessment())
            .toList());
  }

  @Test
  void goes_with_the_draft_after_a_return() {
    UUID draft = work.in(u -> u.review().returnToRater(work.stina, signed, "Fel akt?", Map.of()));

    cancel(work.stina, signed, WHY);

    assertEquals(
        Status.DISCARDED, work.in(u -> u.assessments().find(draft).orElseThrow().status()));
  }

  @Test
  void is_taken_out_by_somebody_else_than_who_signed_it_with_a_reason() {
    assertThrows(ReasonMissingException.class, () -> cancel(work.stina, signed, " "));
    assertThrows(NotAllowedException.class, () -> cancel(work.asta, signed, WHY));
    for (Actor stranger : List.of(work.bo, work.samuel, work.metod, work.admin)) {
      assertThrows(UnknownAssessmentException.class, () -> cancel(stranger, signed, WHY));
    }
  }

  @Test
  void is_not_taken_out_by_the_one_who_signed_it_and_became_supervisor() {
    UUID file = work.youth(work.asta, "Annan");
    LocalDate today = LocalDate.of(2026, 11, 21);
    work.run(
        u ->
            u.files()
                .find(file)
                .orElseThrow()
                .assign(UUID.randomUUID(), work.bo.account(), Duty.SUBSTITUTE, today, today));
    UUID bos = work.signedPhq9(work.bo, file, "2026-11-10", "1");
    work.later(2);
    Actor promoted =
        new Actor(work.bo.account(), "bo", "bo", Role.SUPERVISOR, work.bo.board(), work.bo.unit());

    assertThrows(OwnSignatureException.class, () -> cancel(promoted, bos, WHY));
  }

  @Test
  void is_not_taken_out_by_somebody_who_answered_a_part_and_became_supervisor() {
    LocalDate today = LocalDate.of(2026, 11, 21);
    work.run(
        u ->
            u.duties().assign(work.stina, youth, work.bo.account(), Duty.SUBSTITUTE, today, today));
    UUID both = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-21");
    work.answer(work.bo, both, "q1=3");
    work.run(u -> u.holding().handOver(work.bo, both));
    work.answer(work.asta, both, Casework.allNine("1").replace("q1=1 ", ""));
    work.run(u -> u.administer().finish(work.asta, both));
    work.sign(work.asta, both);
    work.later(1);
    Actor promoted = work.become(work.bo, Role.SUPERVISOR, work.north);

    assertThrows(OwnSignatureException.class, () -> cancel(promoted, both, WHY));
    cancel(work.stina, both, WHY);
  }

  @Test
  void was_signed_at_all_for_a_draft_is_given_up_instead() {
    UUID draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-21");

    assertThrows(NotNewestVersionException.class, () -> cancel(work.stina, draft, WHY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from cancellation",
        "update cancellation set reason = 'x'",
        "delete from replacement",
        "update replacement set replaced_at = 1"
      })
  void stays_so_whatever_is_sent_to_the_database(String statement) {
    cancel(work.stina, signed, WHY);

    assertThrows(SQLException.class, () -> sql(statement));
    assertThrows(
        SQLException.class,
        () -> sql("update assessment set correction_reason = 'x' where id = '" + signed + "'"));
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }
}
