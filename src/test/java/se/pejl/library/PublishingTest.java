package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.NotAllowedException;
import se.pejl.access.Role;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LoggedEvent;
import se.pejl.form.FormId;
import se.pejl.library.definition.Reading;
import se.pejl.library.problem.Rule;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Publishing a form")
class PublishingTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);

  @Parameter DatabaseUnderTest database;

  private final UUID board = UUID.randomUUID();
  private final Actor methodologist = actor(Role.METHODOLOGIST);
  private final FormId id = new FormId("trial-" + board.toString().substring(0, 8), "1.0.0");

  @Test
  void makes_it_a_form_of_the_library() {
    Reading reading = publish(methodologist, SmallForm.called(id));

    assertTrue(reading.form().isPresent());
    assertEquals(id, with(em -> library(em).newest(id.name()).id()));
    assertEquals(Entry.Origin.PUBLISHED, with(em -> library(em).entry(id).orElseThrow().origin()));
  }

  @Test
  void leaves_a_trace() {
    publish(methodologist, SmallForm.called(id));

    List<LoggedEvent> log = with(em -> new EventLog(em, NOON).latest(board, 0, 10));
    assertEquals(List.of(Event.Kind.FORM_PUBLISHED), log.stream().map(LoggedEvent::kind).toList());
  }

  @Test
  void twice_is_publishing_once() {
    publish(methodologist, SmallForm.called(id));
    Reading again = publish(methodologist, SmallForm.called(id));

    assertTrue(again.form().isPresent());
    assertEquals(
        List.of(id),
        with(em -> library(em).versionsOf(id.name()).stream().map(Entry::id).toList()));
  }

  @Test
  void never_changes_a_published_version() {
    publish(methodologist, SmallForm.called(id));
    Reading changed = publish(methodologist, SmallForm.called(id) + "# changed\n");

    assertEquals(
        List.of(Rule.FORM_ALREADY_PUBLISHED),
        changed.problems().stream().map(problem -> problem.rule()).toList());
  }

  @Test
  void never_changes_a_shipped_version() {
    Reading reading = publish(methodologist, SmallForm.called(new FormId("phq-9", "1.0.0")));

    assertEquals(Rule.FORM_ALREADY_PUBLISHED, reading.problems().get(0).rule());
  }

  @Test
  void puts_a_second_version_beside_the_first() {
    FormId ninth = new FormId(id.name(), "1.9.0");
    FormId tenth = new FormId(id.name(), "1.10.0");
    publish(methodologist, SmallForm.called(tenth));
    publish(methodologist, SmallForm.called(ninth));

    assertEquals(
        List.of(ninth, tenth),
        with(em -> library(em).versionsOf(id.name()).stream().map(Entry::id).toList()));
    assertEquals(tenth, with(em -> library(em).newest(id.name()).id()));
  }

  @Test
  void keeps_nothing_of_a_broken_definition() {
    Reading reading = publish(methodologist, SmallForm.called(id).replace("sum", "som"));

    assertFalse(reading.form().isPresent());
    assertThrows(UnknownFormException.class, () -> with(em -> library(em).get(id)));
  }

  @Test
  void is_for_methodologists() {
    assertThrows(
        NotAllowedException.class, () -> publish(actor(Role.ADMINISTRATOR), SmallForm.called(id)));
  }

  @Test
  void cannot_be_undone_by_plain_sql() {
    publish(methodologist, SmallForm.called(id));

    assertThrows(SQLException.class, () -> sql("delete from form_definition"));
    assertThrows(SQLException.class, () -> sql("update form_definition set fingerprint = ''"));
  }

  @Test
  void begins_with_a_draft_that_only_its_author_sees() {
    UUID draft = with(em -> drafts(em).begin(methodologist, "form: half\nversion: 0.1.0\nwhat"));
    database.change(em -> drafts(em).save(methodologist, draft, "form: half\nversion: 0.2.0"));

    assertEquals("half@0.2.0", with(em -> drafts(em).of(methodologist).get(0).title()));
    assertThrows(
        UnknownDraftException.class,
        () -> with(em -> drafts(em).get(actor(Role.METHODOLOGIST), draft)));
  }

  private Reading publish(Actor actor, String text) {
    return with(
        em ->
            new PublishForm(
                    library(em), new Definitions(em), new Gate(), new EventLog(em, NOON), NOON)
                .publish(actor, text));
  }

  private static DraftForms drafts(EntityManager em) {
    return new DraftForms(new Definitions(em), new Gate(), NOON);
  }

  private static FormLibrary library(EntityManager em) {
    return new FormLibrary(Path.of("forms"), new Definitions(em));
  }

  private Actor actor(Role role) {
    return new Actor(UUID.randomUUID(), "name", "Name", role, board, null);
  }

  private <T> T with(Function<EntityManager, T> work) {
    return database.inTransaction(work);
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }
}
