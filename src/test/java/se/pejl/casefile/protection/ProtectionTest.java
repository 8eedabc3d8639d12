package se.pejl.casefile.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.Role;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.protection.ImpossibleProtectionException;
import se.pejl.access.protection.Protection;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.assessment.Casework;
import se.pejl.casefile.CaseFileLine;
import se.pejl.casefile.CaseworkQuery;
import se.pejl.casefile.PersonalNumber;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.print.Print;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A youth with a protected identity")
class ProtectionTest {

  private static final PersonalNumber NUMBER = new PersonalNumber("196408233234");

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID signed;

  @BeforeEach
  void knownToAstaAndStinaAlone() {
    work = new Casework(database);
    youth =
        work.in(u -> u.keep().create(work.asta, Casework.someone("Skygg", Optional.of(NUMBER))));
    signed = work.signedPhq9(work.asta, youth, "2026-11-20", "2");
    protect(work.stina, ProtectionLevel.PROTECTED_REGISTRATION, work.asta, work.stina);
  }

  @ParameterizedTest
  @EnumSource(
      value = ProtectionLevel.class,
      names = {"CONFIDENTIALITY_MARK", "PROTECTED_REGISTRATION", "ASSUMED_IDENTITY"})
  void is_known_to_those_who_are_named_whatever_the_level(ProtectionLevel level) {
    protect(work.stina, level, work.asta, work.stina);

    assertEquals("Skygg", read(work.asta));
    assertEquals("Skygg", read(work.stina));
    assertThrows(UnknownCaseFileException.class, () -> read(work.bo));
  }

  @Test
  void is_not_there_for_a_supervisor_or_a_substitute_who_is_not_named() {
    Actor second = work.become(work.samuel, Role.SUPERVISOR, work.north);
    work.run(
        u ->
            u.duties()
                .assign(
                    work.stina,
                    youth,
                    work.bo.account(),
                    se.pejl.casefile.Duty.HANDLER,
                    java.time.LocalDate.of(2026, 11, 21),
                    null));

    for (Actor unnamed : List.of(second, work.bo, work.sara, work.metod, work.admin)) {
      assertThrows(UnknownCaseFileException.class, () -> read(unnamed));
    }
    assertEquals(List.of(), work.in(u -> u.queue().of(second)));
    assertEquals(1, work.in(u -> u.queue().of(work.stina)).size());
    assertTrue(work.in(u -> u.work().of(work.bo)).waiting().isEmpty());
  }

  @Test
  void is_found_by_no_search_outside_the_list() {
    String number = work.in(u -> u.files().find(youth).orElseThrow().caseNumber());
    for (CaseworkQuery query :
        List.of(
            CaseworkQuery.byName("Skygg"),
            CaseworkQuery.byPersonalNumber(NUMBER),
            CaseworkQuery.byCaseNumber(number))) {
      assertEquals(List.of(), find(work.bo, query));
      assertEquals(1, find(work.asta, query).size());
    }
  }

  @Test
  void is_looked_for_by_number_in_vain_but_not_unseen() {
    find(work.bo, CaseworkQuery.byName("Skygg"));
    int before = work.logOf(youth).size();
    find(work.bo, CaseworkQuery.byPersonalNumber(NUMBER));

    List<Kind> noted = work.logOf(youth);
    assertEquals(
        List.of(Kind.CASEFILE_SOUGHT, Kind.PROTECTED_FILE_USED),
        noted.subList(before, noted.size()));
  }

  @Test
  void is_not_given_away_by_opening_a_second_file_which_is_as_protected() {
    UUID second =
        work.in(u -> u.keep().create(work.bo, Casework.someone("Skygg", Optional.of(NUMBER))));

    Protection inherited = work.in(u -> u.protection().history(work.stina, second)).get(0);
    assertEquals(ProtectionLevel.PROTECTED_REGISTRATION, inherited.level());
    assertEquals(
        Set.of(work.asta.account(), work.stina.account(), work.bo.account()), inherited.named());
    assertEquals(
        1,
        work.in(u -> u.log().latest(work.board, 0, 10)).stream()
            .filter(event -> event.kind() == Kind.SAME_NUMBER_ELSEWHERE)
            .count());
  }

  @Test
  void does_not_leave_the_product_on_paper() {
    NotAllowedException refused =
        assertThrows(
            NotAllowedException.class,
            () -> work.run(u -> u.print().paper(work.asta, signed, Print.RECORD)));

    assertEquals(NotAllowedException.Reason.PROTECTED, refused.reason());
  }

  @Test
  void has_nothing_on_the_time_axis_that_tells_where_they_are() {
    var at =
        new se.pejl.casefile.timeline.Happening(
            se.pejl.casefile.timeline.EventKind.MEASURE,
            java.time.LocalDate.of(2026, 11, 1),
            Optional.empty(),
            "Placering",
            "Bor på Storgatan 12");
    UUID open = work.youth(work.asta, "Öppen");

    work.run(u -> u.timeline().add(work.asta, open, at));
    assertThrows(
        WhereaboutsException.class, () -> work.run(u -> u.timeline().add(work.asta, youth, at)));
  }

  @Test
  void has_a_second_line_in_the_log_for_everything() {
    int before = work.logOf(youth).size();
    read(work.asta);

    List<Kind> said = work.logOf(youth);
    assertEquals(
        List.of(Kind.CASEFILE_READ, Kind.PROTECTED_FILE_USED), said.subList(before, said.size()));
  }

  @Test
  void is_kept_by_a_supervisor_of_the_unit_who_must_be_on_the_list() {
    assertThrows(NotAllowedException.class, () -> protect(work.asta, ProtectionLevel.NONE));
    assertThrows(UnknownCaseFileException.class, () -> protect(work.samuel, ProtectionLevel.NONE));
    assertEquals(
        "protection.impossible keeper",
        refusal(() -> protect(work.stina, ProtectionLevel.ASSUMED_IDENTITY, work.asta)));
    assertEquals(
        "protection.impossible named",
        refusal(
            () -> protect(work.stina, ProtectionLevel.ASSUMED_IDENTITY, work.stina, work.admin)));
    Casework elsewhere = new Casework(database);
    assertEquals(
        "protection.impossible named",
        refusal(
            () ->
                protect(work.stina, ProtectionLevel.ASSUMED_IDENTITY, work.stina, elsewhere.asta)));
  }

  private static String refusal(org.junit.jupiter.api.function.Executable deed) {
    ImpossibleProtectionException refused = assertThrows(ImpossibleProtectionException.class, deed);
    return refused.code() + " " + refused.details().get("field");
  }

  @Test
  void can_be_taken_over_when_the_last_supervisor_who_was_named_has_left() {
    Actor successor = work.become(work.samuel, Role.SUPERVISOR, work.north);
    assertEquals(List.of(), work.in(u -> u.protection().abandoned(successor)));
    work.become(work.stina, Role.SUPERVISOR, work.south);

    assertEquals(1, work.in(u -> u.protection().abandoned(successor)).size());
    assertThrows(UnknownCaseFileException.class, () -> read(successor));
    protect(successor, ProtectionLevel.PROTECTED_REGISTRATION, work.asta, successor);

    assertEquals("Skygg", read(successor));
    assertThrows(UnknownCaseFileException.class, () -> read(work.stina));
  }

  @Test
  void keeps_every_decision() {
    protect(work.stina, ProtectionLevel.NONE);

    assertEquals("Skygg", read(work.asta));
    assertEquals(
        List.of(ProtectionLevel.NONE, ProtectionLevel.PROTECTED_REGISTRATION),
        work.in(u -> u.protection().history(work.stina, youth)).stream()
            .map(Protection::level)
            .toList());
  }

  @Test
  void has_attempts_from_outside_in_its_log_alone() {
    UnknownCaseFileException refused =
        assertThrows(UnknownCaseFileException.class, () -> read(work.bo));

    assertEquals(Optional.of(youth), refused.concealed());
    assertEquals(
        assertThrows(
                UnknownCaseFileException.class,
                () -> work.run(u -> u.keep().open(work.bo, UUID.randomUUID(), "casework")))
            .getMessage(),
        refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update protection set named = ''",
        "delete from protection",
        "update access_limit set amount = 1000",
        "delete from access_limit",
        "delete from emergency"
      })
  void stays_protected_whatever_is_written_to_the_database(String change) {
    assertThrows(
        java.sql.SQLException.class,
        () -> {
          try (var connection = database.connections().getConnection();
              var statement = connection.createStatement()) {
            statement.execute(change);
          }
        });
  }

  private void protect(Actor by, ProtectionLevel level, Actor... named) {
    Set<UUID> accounts =
        java.util.stream.Stream.of(named)
            .map(Actor::account)
            .collect(java.util.stream.Collectors.toSet());
    work.run(u -> u.protection().decide(by, youth, level, accounts, "Beslut efter samråd"));
  }

  private String read(Actor actor) {
    return work.in(u -> u.keep().open(actor, youth, "casework").givenName());
  }

  private List<CaseFileLine> find(Actor actor, CaseworkQuery query) {
    return work.in(u -> u.keep().find(actor, query));
  }
}
