package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
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
import se.pejl.assessment.work.OldDraft;
import se.pejl.platform.DatabaseUnderTest;

/** The limit that ships is fourteen days. */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Drafts that were left lying")
class DraftsThatWereLeftLyingTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID draft;

  @BeforeEach
  void begin() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-20");
  }

  private List<UUID> old(Actor actor) {
    return work.in(u -> u.oldDrafts().of(actor)).lines().stream()
        .map(OldDraft::assessment)
        .toList();
  }

  @Test
  void are_those_that_nobody_touched_for_longer_than_the_limit() {
    work.later(14);
    assertEquals(List.of(), old(work.asta));

    work.later(1);

    assertEquals(List.of(draft), old(work.asta));
    assertEquals(List.of(draft), old(work.stina));
  }

  @Test
  void are_counted_in_swedish_days() {
    work.at("2026-12-05T22:59:00Z"); // 23:59 in Sweden, fourteen days after
    assertEquals(List.of(), old(work.asta));
    work.at("2026-12-05T23:00:00Z");
    assertEquals(List.of(draft), old(work.asta));
  }

  @Test
  void say_whose_they_are_who_began_them_and_when_they_were_touched_last() {
    work.later(3);
    work.answer(work.asta, draft, "q1=1");
    work.later(15);

    OldDraft line = work.in(u -> u.oldDrafts().of(work.stina)).lines().get(0);

    assertEquals("Test Tallbacke", line.youth());
    assertEquals("asta", line.rater());
    assertEquals(LocalDate.of(2026, 11, 24), line.lastTouched());
    assertEquals(Status.DRAFT, line.status());
  }

  @Test
  void are_no_longer_old_when_somebody_goes_on() {
    work.later(30);
    work.answer(work.asta, draft, Casework.allNine("1"));
    work.run(u -> u.administer().finish(work.asta, draft));
    assertEquals(List.of(), old(work.asta));

    work.later(15);
    assertEquals(List.of(draft), old(work.asta)); // finished, and never signed
    work.sign(work.asta, draft);
    work.later(15);
    assertEquals(List.of(), old(work.asta));
  }

  @Test
  void are_gone_when_they_were_given_up() {
    work.later(30);
    work.run(u -> u.administer().discard(work.asta, draft, "Ungdomen har flyttat."));

    assertEquals(List.of(), old(work.asta));
    assertEquals(List.of(), old(work.stina));
  }

  @Test
  void are_shown_to_nobody_who_has_nothing_to_do_with_them() {
    work.later(30);

    assertEquals(List.of(), old(work.bo));
    assertEquals(List.of(), old(work.sara));
    assertEquals(List.of(), old(work.samuel));
    assertThrows(NotAllowedException.class, () -> old(work.metod));
    assertThrows(NotAllowedException.class, () -> old(work.admin));
  }

  @Test
  void are_none_where_nobody_has_said_what_is_old() {
    work.at("2019-12-31T12:00:00Z"); // before the first row that says so

    assertEquals(Optional.empty(), work.in(u -> u.oldDrafts().of(work.asta)).days());
    assertEquals(List.of(), old(work.asta));
  }
}
