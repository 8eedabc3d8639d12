package se.pejl.casefile.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.NotAllowedException;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("The time axis of a case file")
class TimelineTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void youth() {
    work = new Casework(database); // today is 2026-11-21
    youth = work.youth(work.asta, "Test");
  }

  @Test
  void holds_what_happened_by_day() {
    add(EventKind.MEASURE, "2026-05-01", "Kontaktperson");
    add(EventKind.ENROLMENT, "2026-03-01", "");

    assertEquals(
        List.of("2026-03-01 ENROLMENT ", "2026-05-01 MEASURE Kontaktperson"),
        timeline().standing().stream()
            .map(event -> event.from() + " " + event.kind() + " " + event.title())
            .toList());
  }

  @Test
  void tells_when_the_youth_joined_and_when_the_work_ended() {
    UUID enrolment = add(EventKind.ENROLMENT, "2026-03-01", "");
    add(EventKind.CLOSING, "2026-10-01", "Målen nådda");
    assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), file().enrolledOn());
    assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), file().closedOn());

    correct(enrolment, 1, what(EventKind.ENROLMENT, "2026-03-08", ""), "Fel vecka");
    assertEquals(Optional.of(LocalDate.of(2026, 3, 8)), file().enrolledOn());

    work.run(u -> u.timeline().withdraw(work.asta, youth, enrolment, 2, "Annan ungdom"));
    assertEquals(Optional.empty(), file().enrolledOn());
  }

  @Test
  void has_one_enrolment_and_one_closing_in_that_order() {
    add(EventKind.ENROLMENT, "2026-03-01", "");

    assertThrows(
        PhaseAlreadyDatedException.class, () -> add(EventKind.ENROLMENT, "2026-04-01", ""));
    assertThrows(PhaseAlreadyDatedException.class, () -> add(EventKind.CLOSING, "2026-02-01", ""));
    assertEquals(1, timeline().standing().size());
  }

  @Test
  void keeps_what_was_written_before_a_correction_with_who_when_and_why() {
    UUID measure = add(EventKind.MEASURE, "2026-05-01", "Kontaktperson");
    work.run(
        u ->
            u.timeline()
                .end(work.asta, youth, measure, 1, LocalDate.parse("2026-09-30"), "Målet nått"));

    List<CaseEvent> revisions = timeline().revisions(measure);

    assertEquals(Optional.empty(), revisions.get(0).until());
    assertEquals(Optional.of(LocalDate.of(2026, 9, 30)), revisions.get(1).until());
    assertEquals("Målet nått", revisions.get(1).reason());
    assertEquals(work.asta.displayName(), revisions.get(1).writerName());
    assertEquals(work.clock().instant(), revisions.get(1).writtenAt());
    assertEquals(1, timeline().standing().size());
  }

  @Test
  void shows_what_was_withdrawn_apart() {
    UUID measure = add(EventKind.MEASURE, "2026-05-01", "Kontaktperson");
    work.run(u -> u.timeline().withdraw(work.asta, youth, measure, 1, "Fel ungdom"));

    assertEquals(List.of(), timeline().standing());
    assertEquals("Fel ungdom", timeline().withdrawn().get(0).reason());
    assertThrows(
        UnknownEventException.class,
        () -> correct(measure, 2, what(EventKind.MEASURE, "2026-05-01", "Kontaktperson"), "x"));
  }

  @Test
  void refuses_a_correction_of_what_somebody_else_corrected() {
    UUID measure = add(EventKind.MEASURE, "2026-05-01", "Kontaktperson");
    Happening other = what(EventKind.MEASURE, "2026-05-02", "Kontaktperson");
    correct(measure, 1, other, "Fel dag");

    assertThrows(
        EventChangedMeanwhileException.class, () -> correct(measure, 1, other, "Fel dag igen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void refuses_a_correction_without_a_reason(String reason) {
    UUID measure = add(EventKind.MEASURE, "2026-05-01", "Kontaktperson");

    ImpossibleEventException refused =
        assertThrows(
            ImpossibleEventException.class,
            () ->
                correct(
                    measure, 1, what(EventKind.MEASURE, "2026-05-02", "Kontaktperson"), reason));
    assertEquals("reason", refused.details().get("part"));
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {4}")
  @CsvSource({
    "MEASURE, 2026-05-01, , '', title",
    "MEASURE, 2026-05-01, 2026-04-30, Mentor, until",
    "MEETING, 2026-05-01, 2026-05-02, '', until",
    "ENROLMENT, 2026-11-22, , '', from",
    "MEETING, 2027-11-22, , '', from",
    "MEETING, 1989-12-31, , '', from",
    "PLACEMENT, 2026-05-01, 2031-11-22, '', until"
  })
  void refuses_what_cannot_be(
      EventKind kind, LocalDate from, LocalDate until, String title, String part) {
    ImpossibleEventException refused =
        assertThrows(
            ImpossibleEventException.class,
            () -> add(new Happening(kind, from, Optional.ofNullable(until), title, "")));
    assertEquals(part, refused.details().get("part"));
  }

  @Test
  void takes_what_is_agreed_on_for_the_coming_year() {
    add(new Happening(EventKind.MEETING, LocalDate.of(2027, 11, 21), Optional.empty(), "", ""));

    assertEquals(1, timeline().standing().size());
  }

  @Test
  void is_written_by_those_who_work_with_the_youth_and_read_by_their_supervisor() {
    Happening meeting = what(EventKind.MEETING, "2026-05-01", "");

    assertThrows(
        UnknownCaseFileException.class,
        () -> work.run(u -> u.timeline().add(work.bo, youth, meeting)));
    assertThrows(
        UnknownCaseFileException.class, () -> work.run(u -> u.timeline().of(work.samuel, youth)));
    assertThrows(
        NotAllowedException.class,
        () -> work.run(u -> u.timeline().add(work.stina, youth, meeting)));
    assertEquals(0, work.in(u -> u.timeline().of(work.stina, youth)).standing().size());
  }

  @Test
  void leaves_a_line_in_the_log_for_everything_done() {
    UUID measure = add(EventKind.MEASURE, "2026-05-01", "Kontaktperson");
    correct(measure, 1, what(EventKind.MEASURE, "2026-05-02", "Kontaktperson"), "Fel dag");
    work.run(u -> u.timeline().withdraw(work.asta, youth, measure, 2, "Fel ungdom"));
    timeline();

    List<Kind> log = work.logOf(youth);
    assertEquals(
        List.of(
            Kind.TIMELINE_ADDED,
            Kind.TIMELINE_CORRECTED,
            Kind.TIMELINE_WITHDRAWN,
            Kind.TIMELINE_READ),
        log.subList(log.size() - 4, log.size()));
  }

  @Test
  void cannot_be_changed_behind_the_product() {
    add(EventKind.MEETING, "2026-05-01", "");

    for (String change : List.of("update case_event set title = 'x'", "delete from case_event")) {
      assertThrows(SQLException.class, () -> execute(change));
    }
  }

  @Test
  void knows_the_time_limits_of_a_day() {
    LocalDate today = LocalDate.of(2026, 11, 21);
    TimeLimit limit =
        work.in(u -> new TimeLimits(u.em()).on(today, TimeLimit.NETWORK_MEETING)).orElseThrow();

    assertEquals(LocalDate.of(2026, 12, 26), limit.next(today));
    assertTrue(
        work.in(
                u ->
                    new TimeLimits(u.em())
                        .on(LocalDate.of(2012, 12, 31), TimeLimit.NETWORK_MEETING))
            .isEmpty());
  }

  private void execute(String change) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    }
  }

  private static Happening what(EventKind kind, String from, String title) {
    return new Happening(kind, LocalDate.parse(from), Optional.empty(), title, "");
  }

  private UUID add(EventKind kind, String from, String title) {
    return add(what(kind, from, title));
  }

  private UUID add(Happening what) {
    return work.in(u -> u.timeline().add(work.asta, youth, what));
  }

  private void correct(UUID event, int revision, Happening what, String reason) {
    work.run(u -> u.timeline().correct(work.asta, youth, event, revision, what, reason));
  }

  private Timeline timeline() {
    return work.in(u -> u.timeline().of(work.asta, youth));
  }

  private CaseFile file() {
    return work.in(u -> u.files().find(youth)).orElseThrow();
  }
}
