package se.pejl.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LoggedEvent;
import se.pejl.access.signin.password.Passwords;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Status;
import se.pejl.assessment.UseCases;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.due.DueChanges;
import se.pejl.assessment.work.MyWork;
import se.pejl.assessment.work.Work;
import se.pejl.audit.ChangingRows;
import se.pejl.audit.CopiedDatabase;
import se.pejl.audit.Copies;
import se.pejl.audit.KeptRows;
import se.pejl.audit.SignedAssessments;
import se.pejl.audit.SignedFault;
import se.pejl.audit.WhatFollows;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.change.Protection;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Classification;
import se.pejl.library.Definitions;
import se.pejl.library.FormLibrary;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.TestDatabase;
import se.pejl.scoring.Score;

@DisplayName("A fresh demonstration")
class DemoSeedTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
  private static final FormLibrary FORMS = new FormLibrary(Path.of("forms"), new Definitions());

  private static TestDatabase database;
  private static List<UUID> files;

  @BeforeAll
  static void seed() {
    database = DatabaseUnderTest.DERBY.fresh();
    files =
        database.inTransaction(
            em -> new DemoSeed(em, FORMS, new Unguarded(), CLOCK).seed(new EventLog(em, CLOCK)));
  }

  /** Hashing a password takes its time, which is the point elsewhere. */
  private static final class Unguarded extends Passwords {
    @Override
    public String hash(String password) {
      return "not a hash";
    }
  }

  @Test
  void has_twelve_youths_some_without_a_number_or_a_birth_date() {
    List<CaseFile> all = caseFiles();

    assertEquals(12, all.size());
    assertEquals(4, all.stream().filter(file -> file.personalNumber().isEmpty()).count());
    assertEquals(1, all.stream().filter(file -> file.birthDate().isEmpty()).count());
  }

  @Test
  void has_marks_and_answers_that_were_brought_in() {
    List<Assessment> meetings =
        assessments().stream().filter(one -> one.form().name().equals("sig-uppfoljning")).toList();

    assertTrue(
        meetings.stream().allMatch(one -> !one.answers().marked(FORMS.get(one.form())).isEmpty()));
    assertEquals(
        2,
        meetings.stream()
            .filter(one -> one.status().counts())
            .filter(
                one ->
                    one.answers().items().values().stream().anyMatch(g -> g.origin().isPresent()))
            .count());
  }

  @Test
  void has_assessments_in_every_state_but_given_up() {
    Set<Status> found = assessments().stream().map(Assessment::status).collect(Collectors.toSet());

    assertEquals(EnumSet.complementOf(EnumSet.of(Status.DISCARDED)), found);
  }

  @Test
  void has_nothing_dated_in_the_future_or_more_than_two_years_ago() {
    for (Assessment assessment : assessments()) {
      assertFalse(assessment.date().isAfter(LocalDate.of(2026, 11, 21)));
      assertFalse(assessment.date().isBefore(LocalDate.of(2024, 11, 20)));
      assertFalse(assessment.standing().changedAt().isAfter(CLOCK.instant()));
    }
  }

  @Test
  void has_signatures_that_hold() {
    database.change(
        em -> {
          Assessments all = new Assessments(em);
          assertTrue(
              assessments().stream()
                  .filter(assessment -> assessment.signature().isPresent())
                  .allMatch(assessment -> assessment.intact(all.signed(assessment.id()))));
        });
  }

  @Test
  void gives_the_worker_something_of_everything_to_do() {
    Work work = work("vera");

    assertFalse(work.overdue().isEmpty());
    assertFalse(work.due().isEmpty());
    assertFalse(work.drafts().isEmpty());
    assertFalse(work.finished().isEmpty());
    assertFalse(work.returned().isEmpty());
    assertFalse(work.waiting().isEmpty());
  }

  @Test
  void gives_the_other_unit_work_of_its_own() {
    assertFalse(work("milo").due().isEmpty());
    assertFalse(work("milo").overdue().isEmpty());
  }

  @Test
  void says_in_the_log_only_that_it_was_put_there() {
    UUID board = caseFiles().get(0).board();
    List<LoggedEvent> log =
        database.inTransaction(em -> new EventLog(em, CLOCK).latest(board, 0, 1000)).stream()
            .filter(
                event ->
                    event.kind() != Kind.WORK_LISTED
                        && event.kind() != Kind.SERIES_READ) // what the other tests here looked at
            .toList();

    assertEquals(
        Set.of(Kind.DEMO_SEEDED), log.stream().map(LoggedEvent::kind).collect(Collectors.toSet()));
    assertEquals(12, log.stream().filter(event -> event.caseFile() != null).count());
    assertEquals(
        1 + 2 + DemoAccount.values().length + 12, // a board, its units, people and youths
        log.stream().filter(event -> event.subject() != null).count());
    assertTrue(database.inTransaction(em -> new EventLog(em, CLOCK).verify(board)).intact());
  }

  @Test
  void holds_all_its_rows_to_the_log(@TempDir Path folder) throws SQLException {
    try (Connection owner = database.connections().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("call syscs_util.syscs_backup_database('" + folder + "')");
    }
    Path backup = folder.resolve(folder.toFile().list()[0]);
    try (CopiedDatabase copy = Copies.database(backup.toString(), null, null)) {
      assertEquals(List.of(), new KeptRows(copy).verify());
      assertEquals(List.of(), new ChangingRows(copy).verify());
      assertEquals(List.of(), new WhatFollows(copy).verify());
      assertEquals(
          Set.of(SignedFault.Kind.FORM_MISSING), // none were given
          new SignedAssessments(copy, List.of())
              .verify().faults().stream().map(SignedFault::kind).collect(Collectors.toSet()));
    }
  }

  @Test
  void has_one_youth_whose_overview_shows_everything_it_can() {
    Course course = mixed();

    assertTrue(course.goals().size() > 4, "goals of two informants, one of them replaced");
    assertFalse(course.sideBySide().isEmpty(), "two informants of a scale");
    assertFalse(course.sideBySide().get(0).gaps().isEmpty(), "how far apart they are");
    assertTrue(points(course).anyMatch(point -> point.breach().isPresent()), "a break");
    assertTrue(points(course).anyMatch(DemoSeedTest::withoutScore), "a point without a score");
    assertTrue(points(course).anyMatch(DemoSeedTest::sure), "a reliable change");
    assertTrue(
        course.measured().stream()
            .anyMatch(form -> form.days().size() > Set.copyOf(form.days()).size()),
        "two on the same day");
    assertTrue(
        course.due().stream().anyMatch(due -> due.overdueOn(LocalDate.of(2026, 11, 21))),
        "something overdue");
    assertTrue(became(course).containsAll(Set.of(Protection.GAINED, Protection.LOST)));
  }

  private static Course mixed() {
    return database.inTransaction(
        em ->
            new UseCases(em, CLOCK, FORMS)
                .bearing()
                .of(new Accounts(em).find("vera").orElseThrow().actor(), files.get(2)));
  }

  private static Stream<Point> points(Course course) {
    return course.series().stream().flatMap(series -> series.points().stream());
  }

  private static boolean withoutScore(Point point) {
    return point.outcome() instanceof Score.NotScorable;
  }

  private static boolean sure(Point point) {
    return point.since().stream()
        .filter(ScaleChange.Difference.class::isInstance)
        .map(ScaleChange.Difference.class::cast)
        .flatMap(difference -> difference.verdict().classification().stream())
        .anyMatch(Classification::changed);
  }

  private static Set<Protection> became(Course course) {
    return course.factors().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.sinceStart().stream())
        .flatMap(change -> change.protection().stream())
        .collect(Collectors.toSet());
  }

  private static Work work(String name) {
    return database.inTransaction(
        em -> {
          Actor actor = new Accounts(em).find(name).orElseThrow().actor();
          return new MyWork(
                  new CaseFiles(em),
                  new Assessments(em),
                  new DueChanges(em),
                  FORMS,
                  new Gate(),
                  CLOCK,
                  new EventLog(em, CLOCK))
              .of(actor);
        });
  }

  private static List<CaseFile> caseFiles() {
    return database.inTransaction(
        em -> files.stream().map(id -> new CaseFiles(em).find(id).orElseThrow()).toList());
  }

  private static List<Assessment> assessments() {
    return database.inTransaction(em -> new Assessments(em).newestIn(files));
  }
}
