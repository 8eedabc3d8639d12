package se.pejl.casefile.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.emergency.Emergency;
import se.pejl.access.emergency.EmergencyNotNeededException;
import se.pejl.access.emergency.EmergencyReasonMissingException;
import se.pejl.access.emergency.EmergencyReviewedException;
import se.pejl.access.emergency.FindingMissingException;
import se.pejl.access.emergency.OwnEmergencyException;
import se.pejl.access.emergency.UnknownEmergencyException;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.LoggedEvent;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.assessment.Casework;
import se.pejl.casefile.CaseworkQuery;
import se.pejl.casefile.PersonalNumber;
import se.pejl.casefile.TooVagueQueryException;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A file opened in an emergency")
class EmergencyTest {

  private static final String REASON = "Den unge ringde jouren och mår mycket dåligt.";
  private static final PersonalNumber NUMBER = new PersonalNumber("196408233234");

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void aYouthOfAstas() {
    work = new Casework(database);
    youth = work.in(u -> u.keep().create(work.asta, Casework.someone("Test", Optional.of(NUMBER))));
  }

  @Test
  void can_be_read_for_three_hours_and_not_written_in() {
    open(work.sara);

    assertEquals("Test", read(work.sara));
    assertThrows(
        NotAllowedException.class, () -> work.begin(work.sara, youth, Casework.PHQ9, "2026-11-21"));
    work.hoursLater(2);
    assertEquals("Test", read(work.sara));
    work.hoursLater(1);
    assertThrows(UnknownCaseFileException.class, () -> read(work.sara));
  }

  @Test
  void is_open_to_nobody_but_the_one_who_said_why() {
    open(work.bo);

    assertEquals("Test", read(work.bo));
    assertThrows(UnknownCaseFileException.class, () -> read(work.sara));
  }

  @Test
  void is_found_by_its_whole_number_within_the_board() {
    String number = work.in(u -> u.files().find(youth).orElseThrow().caseNumber());

    assertEquals(List.of(youth), opened(work.sara, CaseworkQuery.byCaseNumber(number)));
    assertEquals(List.of(youth), opened(work.bo, CaseworkQuery.byPersonalNumber(NUMBER)));
    assertThrows(
        TooVagueQueryException.class, () -> opened(work.sara, CaseworkQuery.byName("Test")));
  }

  @Test
  void is_nowhere_to_another_board_nor_when_it_is_protected() {
    Casework elsewhere = new Casework(database);
    UUID secret = work.youth(work.asta, "Hemlig");
    work.run(
        u ->
            u.protection()
                .decide(
                    work.stina,
                    secret,
                    ProtectionLevel.ASSUMED_IDENTITY,
                    Set.of(work.stina.account(), work.asta.account()),
                    "Beslut"));
    String nothing = refusal(elsewhere, elsewhere.sara, UUID.randomUUID());

    assertEquals(nothing, refusal(elsewhere, elsewhere.sara, youth));
    assertEquals(nothing, refusal(work, work.bo, secret));
    assertEquals(nothing, refusal(work, work.sara, secret));
  }

  private static String refusal(Casework at, Actor actor, UUID file) {
    return assertThrows(
            NoFileForEmergencyException.class,
            () -> at.run(u -> u.emergency().open(actor, file, REASON)))
        .getMessage();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "brådskar"})
  void needs_a_reason_that_can_be_judged(String reason) {
    assertThrows(
        EmergencyReasonMissingException.class,
        () -> work.run(u -> u.emergency().open(work.sara, youth, reason)));
    assertThrows(UnknownCaseFileException.class, () -> read(work.sara));
  }

  @Test
  void is_not_for_those_who_may_read_it_already_or_have_nothing_to_do_with_youths() {
    assertThrows(EmergencyNotNeededException.class, () -> open(work.asta));
    assertThrows(EmergencyNotNeededException.class, () -> open(work.stina));
    assertThrows(NotAllowedException.class, () -> open(work.metod));
    assertThrows(NotAllowedException.class, () -> open(work.admin));
    open(work.sara);
    assertThrows(EmergencyNotNeededException.class, () -> open(work.sara));
    work.hoursLater(3);
    open(work.sara);
  }

  @Test
  void is_told_to_the_supervisors_of_both_units_and_to_nobody_else() {
    open(work.sara);

    EmergencyLine stinas = work.in(u -> u.emergencies().list(work.stina)).get(0);
    EmergencyLine samuels = work.in(u -> u.emergencies().list(work.samuel)).get(0);

    assertEquals(REASON, stinas.youth().orElseThrow().reason());
    assertTrue(stinas.mayReview());
    assertEquals(Optional.empty(), samuels.youth());
    assertFalse(samuels.mayReview());
    assertEquals(1, waiting(work.stina));
    assertEquals(0, waiting(work.samuel));
    assertEquals(0, waiting(work.admin));
    assertThrows(NotAllowedException.class, () -> work.run(u -> u.emergencies().list(work.asta)));
  }

  @Test
  void is_reviewed_once_by_the_supervisor_of_the_unit() {
    UUID id = open(work.sara).id();

    assertThrows(UnknownEmergencyException.class, () -> review(work.samuel, id, "Rimligt."));
    assertThrows(UnknownEmergencyException.class, () -> review(work.sara, UUID.randomUUID(), "x"));
    assertThrows(FindingMissingException.class, () -> review(work.stina, id, " "));
    review(work.stina, id, "Rimligt.");

    assertThrows(EmergencyReviewedException.class, () -> review(work.stina, id, "Ändrar mig."));
    EmergencyLine line = work.in(u -> u.emergencies().list(work.stina)).get(0);
    assertEquals("Rimligt.", line.review().orElseThrow().finding());
    assertEquals(0, waiting(work.stina));
  }

  @Test
  void is_not_reviewed_by_the_one_who_opened_it() {
    Emergency own = open(work.sara);
    work.hoursLater(3);
    Actor promoted = work.become(work.sara, se.pejl.access.Role.SUPERVISOR, work.north);

    assertThrows(OwnEmergencyException.class, () -> review(promoted, own.id(), "Det var rätt."));
    assertEquals(0, waiting(promoted));
    assertFalse(work.in(u -> u.emergencies().list(promoted)).get(0).mayReview());
  }

  @Test
  void is_overdue_after_a_week_which_the_administrator_sees_without_the_youth() {
    open(work.sara);
    work.later(7);
    assertEquals(0, waiting(work.admin));
    assertFalse(work.in(u -> u.emergencies().list(work.stina)).get(0).overdue());
    work.later(1);

    assertEquals(1, waiting(work.admin));
    assertTrue(work.in(u -> u.emergencies().list(work.stina)).get(0).overdue());
    EmergencyLine seen = work.in(u -> u.emergencies().list(work.admin)).get(0);
    assertEquals(Optional.empty(), seen.youth());
    assertFalse(seen.mayReview());
  }

  @Test
  void leaves_lines_in_the_log_that_say_what_everything_was_read_for() {
    open(work.sara);
    read(work.sara);
    read(work.asta);

    List<String> purposes =
        work.in(u -> u.log().about(work.board, youth, 0, 10)).stream()
            .map(event -> event.kind() + " " + event.purpose())
            .toList();

    assertEquals(
        List.of(
            "CASEFILE_READ casework",
            "CASEFILE_READ emergency",
            "EMERGENCY_OPENED emergency",
            "CASEFILE_CREATED casework"),
        purposes);
  }

  @Test
  void keeps_its_reason_out_of_the_log() {
    open(work.sara);

    assertEquals(
        List.of(Kind.EMERGENCY_OPENED),
        work.in(u -> u.log().latest(work.board, 0, 1)).stream().map(LoggedEvent::kind).toList());
    assertTrue(
        work.in(u -> u.log().latest(work.board, 0, 100)).stream()
            .noneMatch(event -> String.valueOf(event.note()).contains("jouren")));
  }

  private Emergency open(Actor actor) {
    return work.in(u -> u.emergency().open(actor, youth, REASON));
  }

  private List<UUID> opened(Actor actor, CaseworkQuery query) {
    return work.in(u -> u.emergency().open(actor, query, REASON)).stream()
        .map(Emergency::caseFile)
        .toList();
  }

  private String read(Actor actor) {
    return work.in(u -> u.keep().open(actor, youth, "casework").givenName());
  }

  private int waiting(Actor actor) {
    return work.in(u -> u.emergencies().waiting(actor));
  }

  private void review(Actor actor, UUID id, String finding) {
    work.run(u -> u.emergencies().review(actor, id, true, finding));
  }
}
