package se.pejl.casefile.duty;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.casefile.Duty;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.platform.DatabaseUnderTest;

/** Asta and Bo work in the north under Stina; Sara in the south under Samuel. */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A duty in a case file")
class AssigningDutiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID file;

  @BeforeEach
  void open() {
    work = new Casework(database);
    file = work.youth(work.asta, "Test");
  }

  @Test
  void of_a_new_handler_holds_at_once_and_takes_over_from_the_one_before() {
    assign(work.stina, work.bo, Duty.HANDLER, TODAY, null);

    assertDoesNotThrow(() -> read(work.bo));
    assertThrows(UnknownCaseFileException.class, () -> read(work.asta));
    assertEquals("asta over, bo holds", told());
  }

  @Test
  void of_standing_in_holds_from_its_first_day_to_its_last() {
    assign(work.stina, work.bo, Duty.SUBSTITUTE, TODAY.plusDays(1), TODAY.plusDays(2));

    assertThrows(UnknownCaseFileException.class, () -> read(work.bo));
    work.later(1);
    assertDoesNotThrow(() -> read(work.bo));
    assertDoesNotThrow(() -> read(work.asta));
    work.later(1);
    assertDoesNotThrow(() -> read(work.bo));
    work.later(1);
    assertThrows(UnknownCaseFileException.class, () -> read(work.bo));
  }

  @Test
  void ends_at_once_when_its_last_day_was_yesterday() {
    UUID duty = assign(work.stina, work.bo, Duty.SUBSTITUTE, TODAY, TODAY.plusDays(9));
    assertDoesNotThrow(() -> read(work.bo));

    work.run(u -> u.duties().end(work.stina, file, duty, TODAY.minusDays(1)));

    assertThrows(UnknownCaseFileException.class, () -> read(work.bo));
    assertRefused("assignment", () -> end(duty, TODAY.plusDays(3)));
    assertRefused("assignment", () -> end(UUID.randomUUID(), TODAY));
    assertRefused("lastDay", () -> end(duty, TODAY.minusDays(2)));
  }

  @Test
  void that_was_to_come_gives_way_to_a_handler_from_an_earlier_day() {
    assign(work.stina, work.bo, Duty.HANDLER, TODAY.plusDays(5), null);
    assign(work.stina, work.asta, Duty.HANDLER, TODAY.plusDays(2), null);

    work.later(6);

    assertDoesNotThrow(() -> read(work.asta));
    assertThrows(UnknownCaseFileException.class, () -> read(work.bo));
  }

  @Test
  void is_given_by_the_supervisor_of_the_unit_alone() {
    for (Actor other : List.of(work.asta, work.metod, work.admin, work.samuel)) {
      RuntimeException refused =
          assertThrows(
              RuntimeException.class, () -> assign(other, work.bo, Duty.HANDLER, TODAY, null));
      assertEquals(
          other == work.asta ? NotAllowedException.class : UnknownCaseFileException.class,
          refused.getClass());
    }
  }

  @Test
  void goes_to_those_who_work_in_the_unit_with_days_that_make_sense() {
    assertRefused("account", () -> assign(work.stina, work.sara, Duty.HANDLER, TODAY, null));
    assertRefused("account", () -> assign(work.stina, work.stina, Duty.HANDLER, TODAY, null));
    assertRefused("duty", () -> assign(work.stina, work.bo, null, TODAY, null));
    assertRefused("from", () -> assign(work.stina, work.bo, Duty.HANDLER, null, null));
    assertRefused(
        "from", () -> assign(work.stina, work.bo, Duty.HANDLER, TODAY.minusDays(1), null));
    assertRefused("until", () -> assign(work.stina, work.bo, Duty.SUBSTITUTE, TODAY, null));
    assertRefused(
        "until", () -> assign(work.stina, work.bo, Duty.SUBSTITUTE, TODAY, TODAY.minusDays(1)));
    assertEquals("asta holds", told());
  }

  @Test
  void of_the_last_handler_ends_only_when_somebody_else_takes_over_or_the_work_is_over() {
    UUID handling = work.in(u -> u.duties().in(work.stina, file)).get(0).id();
    assertThrows(LastHandlerException.class, () -> end(handling, TODAY));
    assertEquals("asta holds", told());

    assign(work.stina, work.bo, Duty.HANDLER, TODAY.plusDays(3), null);
    assertThrows(LastHandlerException.class, () -> end(handling, TODAY));
    end(handling, TODAY.plusDays(2));

    UUID next =
        work.in(u -> u.duties().in(work.stina, file)).stream()
            .filter(line -> line.name().equals("bo"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThrows(LastHandlerException.class, () -> end(next, TODAY.plusDays(9)));
    work.run(u -> u.files().find(file).orElseThrow().lasted(Optional.empty(), Optional.of(TODAY)));
    assertDoesNotThrow(() -> end(next, TODAY.plusDays(9)));
  }

  @Test
  void is_written_in_the_log_of_the_file() {
    assign(work.stina, work.bo, Duty.SUBSTITUTE, TODAY, TODAY);

    assertEquals(List.of(Kind.CASEFILE_CREATED, Kind.CASEFILE_ASSIGNED), work.logOf(file));
  }

  private UUID assign(Actor by, Actor to, Duty duty, LocalDate from, LocalDate until) {
    return work.in(u -> u.duties().assign(by, file, to.account(), duty, from, until));
  }

  private void end(UUID duty, LocalDate day) {
    work.run(u -> u.duties().end(work.stina, file, duty, day));
  }

  private void read(Actor actor) {
    work.run(u -> u.keep().open(actor, file, "casework"));
  }

  private String told() {
    return work.in(u -> u.duties().in(work.stina, file)).stream()
        .map(line -> line.name() + (line.holds() ? " holds" : line.over() ? " over" : " to come"))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static void assertRefused(String field, Runnable deed) {
    ImpossibleAssignmentException refused =
        assertThrows(ImpossibleAssignmentException.class, deed::run);
    assertEquals(field, refused.details().get("field"));
  }
}
