package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.since.ChangeRow;
import se.pejl.change.comparable.Breach;
import se.pejl.change.comparable.Mode;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Circumstances;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("How answers were taken")
class HowAnswersWereTakenTest {

  private static final FormId FORM = new FormId("measured", "1.0.0");

  @Parameter DatabaseUnderTest database;

  private Measured measured;
  private Casework work;

  @BeforeEach
  void youth() {
    measured = new Measured(database);
    work = measured.work;
  }

  private UUID signed(String date, Mode mode, String strain) {
    return measured.signed("1.0.0", date, new Testimony(Informant.YOUTH, mode), strain);
  }

  private Result result(UUID id) {
    return work.in(u -> u.results().of(work.asta, id));
  }

  private List<String> reasons(UUID assessment) {
    return work.in(u -> u.assessments().signed(assessment)).changes().stream()
        .map(ChangeRow::reason)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void is_kept_where_somebody_said_it() {
    assertEquals(Mode.TELEPHONE, result(signed("2026-01-01", Mode.TELEPHONE, "20")).head().mode());
    assertEquals(Mode.NOT_SAID, result(signed("2026-01-02", Mode.NOT_SAID, "20")).head().mode());
  }

  @Test
  void breaks_the_line_where_it_is_known_and_not_the_same() {
    signed("2026-01-01", Mode.SELF, "20");
    UUID later = signed("2026-02-01", Mode.INTERVIEW, "5");

    assertEquals(List.of("OTHER_MODE"), reasons(later));
    Point point = points().get(1);
    assertFalse(point.continues());
    assertEquals(Breach.OTHER_MODE, point.breach().orElseThrow().reason());
  }

  private List<Point> points() {
    return work.in(u -> u.bearing().of(work.asta, measured.youth)).series().get(0).points();
  }

  @Test
  void does_not_break_it_where_it_is_not_known() {
    signed("2026-01-01", Mode.NOT_SAID, "20");
    assertEquals(List.of(), reasons(signed("2026-02-01", Mode.INTERVIEW, "14")));
    assertEquals(List.of(), reasons(signed("2026-03-01", Mode.NOT_SAID, "9")));
  }

  @Test
  void is_the_same_in_a_correction() {
    UUID first = signed("2026-01-01", Mode.RECORDS, "20");
    UUID draft = work.in(u -> u.review().returnToRater(work.stina, first, "Hur vet du?", Map.of()));

    assertEquals(Mode.RECORDS, work.in(u -> u.administer().open(work.asta, draft)).head().mode());
  }

  @Test
  void is_in_the_seal() throws SQLException {
    UUID id = signed("2026-01-01", Mode.SELF, "20");
    assertTrue(result(id).intact());

    withoutTriggers("update assessment set mode_taken = 'INTERVIEW' where id = '" + id + "'");
    assertFalse(result(id).intact());

    withoutTriggers("update assessment set mode_taken = null where id = '" + id + "'");
    assertFalse(result(id).intact());
  }

  /** As it was before there was anything to say. */
  @Test
  void says_nothing_in_the_seal_where_nobody_said_it() {
    String print = Measured.FORMS.get(FORM).fingerprint();
    List<String> always =
        List.of("measured", "1.0.0", print, "2026-01-01", "YOUTH", "DURING", "null", "UNKNOWN");

    assertEquals(always, occasion(Mode.NOT_SAID).sealed());
    assertEquals(
        Stream.concat(always.stream(), Stream.of("mode SELF")).toList(),
        occasion(Mode.SELF).sealed());
  }

  private static Occasion occasion(Mode mode) {
    return Occasion.of(
            Measured.FORMS.get(FORM),
            LocalDate.of(2026, 1, 1),
            Phase.DURING,
            Circumstances.of(Informant.YOUTH))
        .taken(mode);
  }

  /** As somebody could who owns the database; put back for the other tests. */
  private void withoutTriggers(String statement) throws SQLException {
    if (database == DatabaseUnderTest.POSTGRESQL) {
      sql("alter table assessment disable trigger assessment_signed_stays");
      sql(statement);
      sql("alter table assessment enable trigger assessment_signed_stays");
    } else {
      sql("drop trigger assessment_signed_mode");
      sql(statement);
      sql(
          "create trigger assessment_signed_mode no cascade before update of mode_taken on"
              + " assessment referencing old as was for each row when (was.signed_at is not null)"
              + " values cast('a signed assessment never changes: ' || was.id as integer)");
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }
}
