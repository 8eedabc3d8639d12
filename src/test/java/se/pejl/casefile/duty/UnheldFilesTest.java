package se.pejl.casefile.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.Role;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.protection.ImpossibleProtectionException;
import se.pejl.access.protection.Protection;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.assessment.Casework;
import se.pejl.casefile.CaseFile;
import se.pejl.platform.DatabaseUnderTest;

/** Asta and Bo work in the north under Stina; Sara in the south under Samuel. */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A file that nobody holds")
class UnheldFilesTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void handledByAsta() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
  }

  @Test
  void is_shown_to_the_supervisor_of_its_unit_when_its_handler_has_left() {
    assertEquals(List.of(), unheldOf(work.stina));

    work.database().change(em -> new Accounts(em).get(work.board, work.asta.account()).close());

    assertEquals(List.of(youth), unheldOf(work.stina));
    assertEquals(List.of(), unheldOf(work.samuel));
    assertEquals(List.of(Kind.CASEFILE_CREATED, Kind.CASEFILE_FOUND), work.logOf(youth));
    for (Actor other : List.of(work.bo, work.metod, work.admin)) {
      assertThrows(NotAllowedException.class, () -> unheldOf(other));
    }
  }

  @Test
  void is_shown_when_its_handler_works_in_another_unit_now() {
    work.become(work.asta, Role.WORKER, work.south);

    assertEquals(List.of(youth), unheldOf(work.stina));
  }

  @Test
  void is_none_any_more_when_the_work_is_over() {
    work.become(work.asta, Role.WORKER, work.south);
    LocalDate today = LocalDate.of(2026, 11, 21);

    work.run(u -> u.files().find(youth).orElseThrow().lasted(Optional.empty(), Optional.of(today)));

    assertEquals(List.of(), unheldOf(work.stina));
  }

  @Test
  void is_taken_over_with_its_protection_and_those_named_who_are_still_there() {
    Actor deputy = work.become(work.samuel, Role.SUPERVISOR, work.north);
    Set<UUID> named = Set.of(work.asta.account(), work.bo.account(), work.stina.account());
    work.run(u -> u.protection().decide(work.stina, youth, strong(), named, "Hot"));
    assertThrows(ImpossibleProtectionException.class, () -> takeOver(work.stina));
    work.become(work.stina, Role.SUPERVISOR, work.south);
    work.database().change(em -> new Accounts(em).get(work.board, work.bo.account()).close());

    takeOver(deputy);

    Protection standing = work.in(u -> u.protection().history(deputy, youth)).get(0);
    assertEquals(strong(), standing.level());
    assertEquals(
        Set.of(work.asta.account(), work.stina.account(), deputy.account()), standing.named());
    assertEquals(List.of(), work.in(u -> u.protection().abandoned(deputy)));
  }

  private void takeOver(Actor actor) {
    work.run(u -> u.protection().takeOver(actor, youth, "Den förra har slutat"));
  }

  private static ProtectionLevel strong() {
    return ProtectionLevel.PROTECTED_REGISTRATION;
  }

  private List<UUID> unheldOf(Actor actor) {
    return work.in(u -> u.unheld().of(actor)).stream().map(CaseFile::id).toList();
  }
}
