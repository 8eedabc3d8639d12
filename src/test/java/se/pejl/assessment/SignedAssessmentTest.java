package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.assessment.refusal.AssessmentNotOpenException;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A signed assessment")
class SignedAssessmentTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID signed;

  @BeforeEach
  void sign() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    signed = work.signedPhq9(work.asta, youth, "2026-11-20", "1");
  }

  @Test
  void says_who_signed_it_and_that_it_is_intact() {
    Result result = work.in(u -> u.results().of(work.asta, signed));

    Signature signature = result.signature().orElseThrow();
    assertEquals("asta", signature.name());
    assertEquals(work.asta.account(), signature.account());
    assertEquals(64, signature.contentHash().length());
    assertTrue(result.intact());
  }

  @Test
  void takes_no_answer_judgement_signature_or_end() {
    ItemCode q1 = new ItemCode("q1");
    assertThrows(
        AssessmentNotOpenException.class,
        () ->
            work.run(
                u ->
                    u.administer()
                        .answer(work.asta, signed, q1, NewAnswer.of(Casework.answer("2"), 1))));
    assertThrows(
        AssessmentNotOpenException.class,
        () -> work.run(u -> u.administer().reopen(work.asta, signed)));
    assertThrows(
        AssessmentNotOpenException.class,
        () -> work.run(u -> u.administer().finish(work.asta, signed)));
    assertThrows(AssessmentNotOpenException.class, () -> work.sign(work.asta, signed));
    assertThrows(
        AssessmentNotOpenException.class,
        () -> work.run(u -> u.administer().discard(work.asta, signed, "ångrar mig")));
    assertThrows(
        AssessmentNotOpenException.class,
        () -> work.run(u -> u.administer().judge(work.asta, signed, "x", "y", "z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answers = '{}'",
        "answers = answers",
        "answers_hash = 'x'",
        "judgements = '[1]'",
        "form_version = '2.0.0'",
        "fingerprint = 'x'",
        "assessed_on = '2026-01-01'",
        "informant = 'TEACHER'",
        "phase = 'AFTER'",
        "mode_taken = 'SELF'",
        "age = 3",
        "country = 'NO'",
        "setting = 'custody'",
        "rater = signed_by",
        "signed_at = 1",
        "signed_at = null, signed_by = null, signer_name = null, content_hash = null,"
            + " status = 'DRAFT'",
        "signer_name = 'x'",
        "signature_meaning = 'REVIEWED'",
        "content_hash = 'x'",
        "status = 'FINISHED'",
        "status = 'DISCARDED'"
      })
  void cannot_be_changed_by_plain_sql(String change) throws SQLException {
    boolean harmless = change.equals("answers = answers") || change.equals("rater = signed_by");
    if (!harmless || database == DatabaseUnderTest.DERBY) {
      assertThrows(
          SQLException.class,
          () -> sql("update assessment set " + change + " where id = '" + signed + "'"));
    }

    assertTrue(work.in(u -> u.results().of(work.asta, signed)).intact());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from assessment where id = ",
        "delete from score_row where assessment = ",
        "delete from countersignature where assessment = ",
        "update countersignature set content_hash = 'x' where assessment = ",
        "update score_row set lowest = 0 where assessment = "
      })
  void cannot_lose_or_change_its_scores_or_itself(String statement) {
    assertThrows(SQLException.class, () -> sql(statement + "'" + signed + "'"));
  }

  @Test
  void cannot_be_removed_through_the_entity_manager() {
    assertThrows(
        PersistenceException.class,
        () -> work.run(u -> u.em().remove(u.assessments().find(signed).orElseThrow())));
  }

  @Test
  void cannot_be_changed_in_bulk_through_the_entity_manager() {
    for (String change : List.of("rater = :own", "sealing.signedBy = :own")) {
      assertThrows(
          PersistenceException.class,
          () ->
              work.run(
                  u ->
                      u.em()
                          .createQuery("update Assessment a set a." + change + " where a.id = :id")
                          .setParameter("own", work.bo.account())
                          .setParameter("id", signed)
                          .executeUpdate()));
    }
  }

  @Test
  void keeps_the_scores_it_was_signed_with() {
    List<ScoreRow> rows = work.in(u -> u.assessments().signedScores(signed));

    assertEquals(1, rows.size());
    assertEquals("total", rows.get(0).scale().value());
  }

  @Test
  void is_found_out_when_somebody_took_the_triggers_away() throws SQLException {
    UUID other = work.signedPhq9(work.asta, youth, "2026-11-19", "2");
    withoutTriggers("update assessment set assessed_on = '2026-11-01' where id = '" + other + "'");

    assertFalse(work.in(u -> u.results().of(work.asta, other)).intact());
  }

  /** As somebody could who owns the database; put back for the other tests. */
  private void withoutTriggers(String statement) throws SQLException {
    if (database == DatabaseUnderTest.POSTGRESQL) {
      sql("alter table assessment disable trigger assessment_signed_stays");
      sql(statement);
      sql("alter table assessment enable trigger assessment_signed_stays");
    } else {
      sql("drop trigger assessment_signed_stays");
      sql(statement);
      sql(createTrigger());
    }
  }

  private static String createTrigger() {
    try (InputStream script =
        Assessment.class.getResourceAsStream("/db/derby/V2_1__what_is_signed_stays.sql")) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      int from = text.indexOf("create trigger assessment_signed_stays");
      return text.substring(from, text.indexOf(';', from));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }
}
