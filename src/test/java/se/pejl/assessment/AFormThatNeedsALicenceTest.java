package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import se.pejl.access.log.LoggedEvent;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.library.licence.Grant;
import se.pejl.library.licence.LicenceRequiredException;
import se.pejl.library.licence.Standing;
import se.pejl.library.licence.UnknownLicenceException;
import se.pejl.library.licence.UnusableLicenceException;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A form that needs a licence")
class AFormThatNeedsALicenceTest {

  private static final FormId SAVRY = new FormId("savry", "1.0.0");

  @Parameter DatabaseUnderTest database;
  private Casework work;
  private UUID youth;

  @BeforeEach
  void at_work() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Ronja");
  }

  @Test
  void cannot_be_begun_while_the_board_has_recorded_none() {
    assertEquals("form.licence-missing", refusal());
    assertEquals(Standing.MISSING, standing());
  }

  @Test
  void is_open_for_the_board_from_the_day_the_licence_begins_to_its_last() {
    record("2026-11-22", "2026-11-23", OptionalInt.empty());

    assertEquals("form.licence-not-yet", refusal());
    work.later(1);
    begin();
    work.later(1);
    begin();
    work.later(1);
    assertEquals("form.licence-expired", refusal());
  }

  @Test
  void is_open_to_no_other_board() {
    record("2026-01-01", "2026-12-31", OptionalInt.empty());

    assertEquals(Standing.MISSING, work.in(u -> u.licences().standing(elsewhere(), SAVRY)));
  }

  @Test
  void can_be_read_and_completed_when_the_licence_has_ended() {
    record("2026-01-01", "2026-11-21", OptionalInt.empty());
    UUID id = begin();
    work.later(30);

    work.answer(work.asta, id, "r1=low");

    assertEquals(SAVRY, work.in(u -> u.administer().open(work.asta, id)).form().id());
  }

  @Test
  void is_begun_no_more_often_than_the_licence_says() {
    record("2026-01-01", "2026-12-31", OptionalInt.of(2));
    UUID first = begin();
    begin();
    assertEquals("form.licence-used-up", refusal());

    work.run(u -> u.administer().discard(work.asta, first, "Fel ungdom"));

    assertEquals(1, work.in(u -> u.licences().of(work.metod, "savry")).get(0).uses());
    begin();
    assertEquals("form.licence-used-up", refusal());
  }

  @Test
  void is_closed_when_the_licence_is_withdrawn() {
    UUID licence = record("2026-01-01", null, OptionalInt.empty());

    work.run(u -> u.licences().withdraw(work.metod, licence));

    assertEquals("form.licence-missing", refusal());
    assertThrows(
        UnknownLicenceException.class,
        () -> work.run(u -> u.licences().withdraw(work.metod, licence)));
  }

  @Test
  void is_opened_by_methodologists_alone_and_the_log_says_by_whom() {
    assertThrows(
        NotAllowedException.class,
        () -> work.in(u -> u.licences().record(work.asta, SAVRY, grant("2026-01-01", null))));

    record("2026-01-01", null, OptionalInt.empty());

    LoggedEvent last = work.in(u -> u.log().latest(work.board, 0, 1)).get(0);
    assertEquals(Kind.LICENCE_RECORDED, last.kind());
    assertEquals("savry AVTAL 7", last.note());
    assertEquals(work.metod.account(), last.account());
  }

  @Test
  void takes_no_licence_that_contradicts_itself() {
    assertEquals("licence.ends-before-it-begins", unusable("2026-02-01", "2026-01-31"));
    assertEquals("licence.from-missing", unusable(null, null));
    assertEquals(
        "licence.not-needed",
        assertThrows(
                UnusableLicenceException.class,
                () ->
                    work.in(
                        u ->
                            u.licences()
                                .record(work.metod, Casework.PHQ9, grant("2026-01-01", null))))
            .code());
  }

  @Test
  void keeps_its_licence_as_it_was_recorded() {
    record("2026-01-01", "2026-01-31", OptionalInt.empty());

    for (String change :
        List.of(
            "update form_licence set valid_until = '2099-01-01' where form_name = 'savry'",
            "delete from form_licence where form_name = 'savry'")) {
      assertThrows(SQLException.class, () -> sql(change), change);
    }
  }

  private static String unusable(String from, String until) {
    return assertThrows(UnusableLicenceException.class, () -> grant(from, until)).code();
  }

  private static Grant grant(String from, String until) {
    return new Grant(
        "SAVRY-nätverket",
        "AVTAL 7",
        from == null ? null : LocalDate.parse(from),
        Optional.ofNullable(until).map(LocalDate::parse),
        OptionalInt.empty());
  }

  private UUID record(String from, String until, OptionalInt uses) {
    Grant plain = grant(from, until);
    Grant grant = new Grant(plain.holder(), plain.reference(), plain.from(), plain.until(), uses);
    return work.in(u -> u.licences().record(work.metod, SAVRY, grant));
  }

  private UUID begin() {
    return work.in(
        u ->
            u.administer()
                .beginAnother(
                    work.asta,
                    youth,
                    SAVRY,
                    LocalDate.parse("2026-11-20"),
                    Testimony.of(Informant.WORKER),
                    Phase.DURING));
  }

  private String refusal() {
    LicenceRequiredException refused = assertThrows(LicenceRequiredException.class, this::begin);
    assertTrue(refused.getMessage().contains("savry@1.0.0"));
    return refused.code();
  }

  private Standing standing() {
    return work.in(u -> u.licences().standing(work.asta, SAVRY));
  }

  private static Actor elsewhere() {
    UUID board = UUID.randomUUID();
    return new Actor(
        UUID.randomUUID(), "annan", "Annan", se.pejl.access.Role.WORKER, board, UUID.randomUUID());
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }
}
