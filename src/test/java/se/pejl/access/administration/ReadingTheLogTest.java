package se.pejl.access.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.CurrentActor;
import se.pejl.access.Gate;
import se.pejl.access.NotAllowedException;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.LogVerification;
import se.pejl.access.log.LoggedEvent;
import se.pejl.assessment.Casework;
import se.pejl.assessment.UseCases;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("The log of a board")
class ReadingTheLogTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;

  @BeforeEach
  void open() {
    work = new Casework(database);
    work.youth(work.asta, "Test");
  }

  @Test
  void shows_the_administrator_what_was_done_and_that_it_is_read() {
    assertEquals(List.of(Kind.CASEFILE_CREATED), kinds(0));
    assertEquals(List.of(Kind.LOG_READ, Kind.CASEFILE_CREATED), kinds(-5));
    assertEquals(List.of(), kinds(Integer.MAX_VALUE));
  }

  @Test
  void is_recomputed_and_found_whole() {
    LogVerification found = work.in(u -> log(u, work.admin).verify());

    assertTrue(found.intact());
    assertEquals(1, found.events());
    assertEquals(64, found.lastHash().length());
  }

  @Test
  void is_for_nobody_else() {
    for (Actor other : List.of(work.asta, work.stina, work.metod)) {
      assertThrows(NotAllowedException.class, () -> work.in(u -> log(u, other).page(0)));
      assertThrows(NotAllowedException.class, () -> work.in(u -> log(u, other).verify()));
    }
    assertFalse(kinds(0).contains(Kind.LOG_READ));
  }

  private List<Kind> kinds(int page) {
    return work.in(u -> log(u, work.admin).page(page)).stream().map(LoggedEvent::kind).toList();
  }

  private static ReadLog log(UseCases u, Actor actor) {
    return new ReadLog(u.log(), new Gate(), CurrentActor.of(actor));
  }
}
