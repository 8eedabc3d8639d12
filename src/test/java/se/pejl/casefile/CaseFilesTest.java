package se.pejl.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.LoggedEvent;
import se.pejl.assessment.Casework;
import se.pejl.form.Sex;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.database.Collision;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A case file")
class CaseFilesTest {

  private static final PersonalNumber NUMBER = new PersonalNumber("196408233234");

  @Parameter DatabaseUnderTest database;

  private Casework work;

  @BeforeEach
  void casework() {
    work = new Casework(database);
  }

  @Test
  void can_be_opened_for_a_youth_of_whom_little_is_known() {
    NewYouth unknown = new NewYouth("Okänd", "Okändsson", Optional.empty(), null, Optional.empty());
    UUID first = create(work.asta, unknown);
    UUID second = create(work.asta, unknown);

    CaseFile file = open(work.asta, second);

    assertEquals(Optional.empty(), file.personalNumber());
    assertEquals(Optional.empty(), file.birthDate());
    assertTrue(file.ageOn(LocalDate.of(2026, 1, 1)).isEmpty());
    assertEquals(Sex.UNKNOWN, file.sex());
    assertEquals("2026-0001", open(work.asta, first).caseNumber());
    assertEquals("2026-0002", file.caseNumber());
  }

  @Test
  void needs_a_name() {
    assertThrows(
        IncompleteYouthException.class,
        () -> new NewYouth(" ", "Tallbacke", Optional.empty(), Sex.MALE, Optional.empty()));
    assertThrows(
        IncompleteYouthException.class,
        () -> new NewYouth("Test", null, Optional.empty(), Sex.MALE, Optional.empty()));
  }

  @Test
  void is_the_only_one_with_a_personal_number_in_its_unit() {
    create(work.asta, Casework.someone("Test", Optional.of(NUMBER)));

    assertThrows(
        PersonalNumberTakenException.class,
        () -> create(work.bo, Casework.someone("Annan", Optional.of(NUMBER))));
  }

  @Test
  void does_not_tell_another_unit_that_it_exists_but_tells_those_who_look_through_the_log() {
    UUID first = create(work.asta, Casework.someone("Test", Optional.of(NUMBER)));
    UUID second = create(work.sara, Casework.someone("Test", Optional.of(NUMBER)));
    create(work.sara, Casework.someone("Annan", Optional.empty()));

    List<LoggedEvent> told =
        work.in(u -> u.log().latest(work.board, 0, 100)).stream()
            .filter(event -> event.kind() == Event.Kind.SAME_NUMBER_ELSEWHERE)
            .toList();
    assertEquals(List.of(second), told.stream().map(LoggedEvent::subject).toList());
    assertEquals(List.of(Event.Kind.CASEFILE_CREATED), work.logOf(first));
    assertEquals(List.of(Event.Kind.CASEFILE_CREATED), work.logOf(second));
    assertEquals(1, find(work.sara, CaseworkQuery.byPersonalNumber(NUMBER)).size());
  }

  @Test
  void may_have_the_personal_number_of_a_youth_at_another_board() {
    create(work.asta, Casework.someone("Test", Optional.of(NUMBER)));
    Casework otherBoard = new Casework(database);

    otherBoard.run(
        u -> u.keep().create(otherBoard.asta, Casework.someone("Test", Optional.of(NUMBER))));

    assertEquals(
        List.of(),
        otherBoard.in(u -> u.log().latest(otherBoard.board, 0, 100)).stream()
            .filter(event -> event.kind() == Event.Kind.SAME_NUMBER_ELSEWHERE)
            .toList());
  }

  @Test
  void gets_a_number_of_its_own_whoever_opens_one_at_the_same_time() {
    Set<String> numbers =
        IntStream.range(0, 8)
            .mapToObj(n -> CompletableFuture.supplyAsync(() -> patiently(n)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .collect(Collectors.toSet());

    assertEquals(
        IntStream.rangeClosed(1, 8).mapToObj("2026-%04d"::formatted).collect(Collectors.toSet()),
        numbers);
  }

  private String patiently(int n) {
    try {
      UUID id = Collision.repeat(() -> work.youth(work.asta, "Test" + n));
      return Collision.repeat(() -> open(work.asta, id).caseNumber());
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void is_found_by_beginnings_of_names_in_any_order_and_case() {
    work.youth(work.asta, "Åsa Örjana");
    for (String words : List.of("åsa", "ÅSA tall", "tallb åsa", "Tallbacke")) {
      assertEquals(1, find(work.asta, CaseworkQuery.byName(words)).size(), words);
    }
    for (String words : List.of("sa", "%%", "__", "Åsb", "åsa granbacke")) {
      assertEquals(0, find(work.asta, CaseworkQuery.byName(words)).size(), words);
    }
  }

  @Test
  void is_found_together_with_others_of_the_same_name() {
    work.youth(work.asta, "Anna");
    work.youth(work.asta, "Beata");
    work.youth(work.bo, "Cilla");

    assertEquals(
        List.of("Anna Tallbacke", "Beata Tallbacke", "Cilla Tallbacke"),
        find(work.asta, CaseworkQuery.byName("tallbacke")).stream()
            .map(CaseFileLine::name)
            .toList());
  }

  @Test
  void is_found_by_personal_number_and_case_number_and_shows_the_number_masked() {
    create(work.asta, Casework.someone("Test", Optional.of(NUMBER)));

    CaseFileLine line = find(work.asta, CaseworkQuery.byPersonalNumber(NUMBER)).get(0);

    assertEquals(Optional.of("19640823-****"), line.personalNumber());
    assertEquals(List.of(line), find(work.asta, CaseworkQuery.byCaseNumber(line.caseNumber())));
  }

  @Test
  void is_not_looked_for_by_next_to_nothing() {
    assertThrows(TooVagueQueryException.class, () -> CaseworkQuery.byName("a"));
    assertThrows(TooVagueQueryException.class, () -> CaseworkQuery.byName(null));
    assertThrows(TooVagueQueryException.class, () -> CaseworkQuery.byCaseNumber(" "));
  }

  @Test
  void is_found_but_not_opened_by_a_colleague_who_does_not_handle_it() {
    UUID id = work.youth(work.asta, "Test");

    CaseFileLine line = find(work.bo, CaseworkQuery.byName("Test")).get(0);

    assertFalse(line.mayOpen());
    assertThrows(UnknownCaseFileException.class, () -> open(work.bo, id));
  }

  @Test
  void looks_to_everybody_else_as_if_it_did_not_exist() {
    UUID id = work.youth(work.asta, "Test");
    Casework otherBoard = new Casework(database);

    for (Actor stranger :
        List.of(work.sara, work.samuel, otherBoard.asta, otherBoard.stina, work.metod)) {
      UnknownCaseFileException refused =
          assertThrows(UnknownCaseFileException.class, () -> open(stranger, id));
      UnknownCaseFileException nothing =
          assertThrows(UnknownCaseFileException.class, () -> open(stranger, UUID.randomUUID()));
      assertEquals(nothing.getMessage(), refused.getMessage());
    }
    for (Actor stranger : List.of(work.sara, work.samuel, otherBoard.asta, otherBoard.stina)) {
      assertEquals(List.of(), find(stranger, CaseworkQuery.byName("Test")));
    }
  }

  @Test
  void is_not_looked_for_by_those_who_have_nothing_to_do_with_people() {
    for (Actor stranger : List.of(work.metod, work.admin)) {
      assertThrows(NotAllowedException.class, () -> find(stranger, CaseworkQuery.byName("Test")));
    }
  }

  @Test
  void is_opened_by_a_substitute_while_the_substitution_lasts() {
    UUID id = work.youth(work.asta, "Test");
    LocalDate today = LocalDate.of(2026, 11, 21);
    work.run(
        u ->
            u.files()
                .find(id)
                .orElseThrow()
                .assign(
                    UUID.randomUUID(),
                    work.bo.account(),
                    Duty.SUBSTITUTE,
                    today,
                    today.plusDays(1)));

    assertEquals("Test", open(work.bo, id).givenName());
    work.later(1);
    assertEquals("Test", open(work.bo, id).givenName());
    work.later(1);
    assertThrows(UnknownCaseFileException.class, () -> open(work.bo, id));
  }

  @Test
  void is_handed_over_to_a_new_handler() {
    UUID id = work.youth(work.asta, "Test");
    work.later(1);
    work.run(
        u ->
            u.files()
                .find(id)
                .orElseThrow()
                .assign(
                    UUID.randomUUID(),
                    work.bo.account(),
                    Duty.HANDLER,
                    LocalDate.of(2026, 11, 22),
                    null));

    assertEquals("Test", open(work.bo, id).givenName());
    assertThrows(UnknownCaseFileException.class, () -> open(work.asta, id));
  }

  @Test
  void writes_down_everybody_who_saw_it_and_why() {
    UUID id = work.youth(work.asta, "Test");
    find(work.bo, CaseworkQuery.byName("Test"));
    open(work.asta, id);

    assertEquals(
        List.of(Kind.CASEFILE_CREATED, Kind.CASEFILE_FOUND, Kind.CASEFILE_READ), work.logOf(id));
    assertEquals("samtal", work.in(u -> u.log().about(work.board, id, 0, 1)).get(0).purpose());
  }

  /** That there is none must take as long as that there is one for others. */
  @Test
  void leaves_a_line_where_a_whole_number_leads_to_nobody() {
    find(work.bo, CaseworkQuery.byPersonalNumber(NUMBER));
    find(work.bo, CaseworkQuery.byName("Ingen"));

    LoggedEvent last = work.in(u -> u.log().latest(work.board, 0, 1)).get(0);
    assertEquals(Kind.CASEFILE_SOUGHT, last.kind());
    assertNull(last.caseFile());
  }

  private UUID create(Actor actor, NewYouth youth) {
    return work.in(u -> u.keep().create(actor, youth));
  }

  private CaseFile open(Actor actor, UUID id) {
    return work.in(u -> u.keep().open(actor, id, "samtal"));
  }

  private List<CaseFileLine> find(Actor actor, CaseworkQuery query) {
    return work.in(u -> u.keep().find(actor, query));
  }
}
