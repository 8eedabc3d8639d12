package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
import se.pejl.assessment.result.Result;
import se.pejl.assessment.since.ChangeRow;
import se.pejl.assessment.since.Comparison;
import se.pejl.assessment.since.OtherFormException;
import se.pejl.change.ItemTransition;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.platform.DatabaseUnderTest;

/** SD 5 and r 0.8: a difference of more than 6.198 is no error, by Jacobson and Truax at 95 %. */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("What is signed about change")
class WhatIsSignedAboutChangeTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private Measured measured;

  @BeforeEach
  void youth() {
    measured = new Measured(database);
    work = measured.work;
  }

  private UUID signed(String version, String date, String strain) {
    return measured.signed(version, date, strain);
  }

  private List<ChangeRow> rows(UUID assessment) {
    return work.in(u -> u.assessments().signed(assessment)).changes();
  }

  private String told(UUID assessment) {
    return rows(assessment).stream()
        .map(
            row ->
                row.sinceWhat()
                    + " "
                    + row.grounds().map(ChangeRow.Grounds::method).orElse("-")
                    + " "
                    + row.classification().map(Enum::name).or(row::reason).orElse("?"))
        .collect(Collectors.joining("; "));
  }

  @Test
  void is_nothing_the_first_time() {
    assertEquals("", told(signed("1.0.0", "2026-01-01", "20")));
  }

  @Test
  void is_the_verdict_since_the_first_time_and_the_last_by_each_method() {
    signed("1.0.0", "2026-01-01", "20");
    signed("1.0.0", "2026-04-01", "14");
    assertEquals(
        "BASELINE JACOBSON_TRUAX RECOVERED; BASELINE EDWARDS_NUNNALLY RECOVERED;"
            + " PREVIOUS JACOBSON_TRUAX UNCHANGED; PREVIOUS EDWARDS_NUNNALLY UNCHANGED",
        told(signed("1.0.0", "2026-07-01", "9")));
  }

  @Test
  void holds_everything_it_was_reckoned_from() {
    signed("1.0.0", "2026-01-01", "20");
    ChangeRow row = rows(signed("1.0.0", "2026-04-01", "14")).get(0);

    assertEquals(
        "Grounds[method=JACOBSON_TRUAX, level=0.95, critical=1.96, index=-1.897367, least=null,"
            + " cutoff=10, r=0.8, kind=ALPHA, sd=5, sample=412 ungdomar,"
            + " source=Exempelstudien, 2025]",
        row.grounds().orElseThrow().toString());
    assertEquals(Optional.of(new java.math.BigDecimal("-6")), row.difference());
  }

  @Test
  void says_why_there_is_no_verdict() {
    signed("1.0.0", "2026-01-01", "20");
    assertEquals("PREVIOUS - NOW", told(signed("1.0.0", "2026-02-01", "declined")));
    assertEquals(
        "BASELINE - SCORED_OTHERWISE; PREVIOUS - SCORED_OTHERWISE",
        told(signed("2.0.0", "2026-03-01", "20")));
  }

  @Test
  void is_reckoned_across_versions_that_are_scored_alike() {
    signed("1.0.0", "2026-01-01", "20");
    UUID later = signed("1.1.0", "2026-02-01", "5");
    assertEquals(
        "PREVIOUS JACOBSON_TRUAX RECOVERED; PREVIOUS EDWARDS_NUNNALLY RECOVERED", told(later));
  }

  @Test
  void takes_the_one_begun_first_as_the_earlier_of_two_on_the_same_day() {
    signed("1.0.0", "2026-01-01", "20");
    UUID second = signed("1.0.0", "2026-01-01", "5");
    assertEquals(
        "PREVIOUS JACOBSON_TRUAX RECOVERED; PREVIOUS EDWARDS_NUNNALLY RECOVERED", told(second));
  }

  @Test
  void is_about_the_same_informant_only() {
    measured.signed("1.0.0", "2026-01-01", Informant.GUARDIAN, "20");
    assertEquals("", told(signed("1.0.0", "2026-02-01", "5")));
  }

  @Test
  void is_in_the_seal() throws SQLException {
    signed("1.0.0", "2026-01-01", "20");
    UUID later = signed("1.0.0", "2026-04-01", "9");
    assertTrue(result(later).intact());

    withoutTriggers(
        "update score_change set classification = 'UNCHANGED' where assessment = '" + later + "'");

    assertFalse(result(later).intact());
  }

  @Test
  void cannot_be_changed_or_removed() {
    signed("1.0.0", "2026-01-01", "20");
    UUID later = signed("1.0.0", "2026-04-01", "9");
    for (String statement :
        List.of("update score_change set sd = 1 where", "delete from score_change where")) {
      assertThrows(SQLException.class, () -> sql(statement + " assessment = '" + later + "'"));
    }
  }

  @Test
  void stands_beside_what_the_scale_was_when_it_was_scored() {
    UUID first = signed("1.0.0", "2026-01-01", "20");
    UUID reworded = signed("1.1.0", "2026-02-01", "20");
    UUID doubled = signed("2.0.0", "2026-03-01", "20");
    assertEquals(print(first).scoring(), print(reworded).scoring());
    assertFalse(print(first).wording().equals(print(reworded).wording()));
    assertFalse(print(first).scoring().equals(print(doubled).scoring()));
  }

  private se.pejl.change.comparable.Fingerprint print(UUID id) {
    return work.in(u -> u.assessments().signedScores(id)).get(0).print().orElseThrow();
  }

  @Test
  void can_be_asked_of_any_two() {
    UUID first = signed("1.0.0", "2026-01-01", "20");
    signed("1.0.0", "2026-02-01", "15");
    UUID third = signed("1.0.0", "2026-03-01", "12");
    Comparison compared = work.in(u -> u.compare().between(work.asta, third, first)).compared();
    assertEquals(first, compared.since());
    assertEquals(ItemTransition.LOWER, compared.change().items().get(0).transition());
  }

  @Test
  void is_never_of_two_forms_or_two_youths() {
    UUID first = signed("1.0.0", "2026-01-01", "20");
    UUID another = measured.another().signed("1.0.0", "2026-01-01", "20");
    assertThrows(
        se.pejl.assessment.refusal.UnknownAssessmentException.class,
        () -> work.run(u -> u.compare().between(work.asta, first, another)));
    Casework shipped = new Casework(database);
    UUID own = shipped.youth(shipped.asta, "Test");
    UUID phq9 = shipped.signedPhq9(shipped.asta, own, "2026-01-01", "1");
    UUID gad7 = shipped.begin(shipped.asta, own, new FormId("gad-7", "1.0.0"), "2026-02-01");
    shipped.answer(shipped.asta, gad7, "q1=1 q2=1 q3=1 q4=1 q5=1 q6=1 q7=1");
    shipped.run(u -> u.administer().finish(shipped.asta, gad7));
    assertThrows(
        OtherFormException.class,
        () -> shipped.run(u -> u.compare().between(shipped.asta, phq9, gad7)));
  }

  private Result result(UUID id) {
    return work.in(u -> u.results().of(work.asta, id));
  }

  /** As somebody could who owns the database; put back for the other tests. */
  private void withoutTriggers(String statement) throws SQLException {
    if (database == DatabaseUnderTest.POSTGRESQL) {
      sql("alter table score_change disable trigger score_change_append_only");
      sql(statement);
      sql("alter table score_change enable trigger score_change_append_only");
    } else {
      sql("drop trigger score_change_no_update");
      sql(statement);
      sql(
          "create trigger score_change_no_update no cascade before update on score_change for each"
              + " statement values cast('verdicts are append-only, ' || current_user as integer)");
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
