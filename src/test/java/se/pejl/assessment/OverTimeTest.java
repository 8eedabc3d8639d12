package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.refusal.JudgementMissingException;
import se.pejl.assessment.refusal.JudgementNotOfferedException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.work.DueLine;
import se.pejl.assessment.work.Work;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.change.ItemTransition;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.scoring.Score;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A youth over time")
class OverTimeTest {

  private static final FormId TARGET_GROUP = new FormId("sig-malgrupp", "1.0.0");

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void youth() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
  }

  @Test
  void has_a_point_for_each_signed_assessment_in_the_order_of_dates() {
    work.signedPhq9(work.asta, youth, "2026-10-01", "1");
    work.signedPhq9(work.asta, youth, "2026-04-01", "3");
    work.begin(work.asta, youth, Casework.PHQ9, "2026-11-01");

    Series total = course().series().get(0);

    assertEquals(
        List.of("2026-04-01 27 severe", "2026-10-01 9 mild"),
        total.points().stream().map(OverTimeTest::told).toList());
    assertEquals(
        List.of("minimal", "mild", "moderate", "moderately-severe", "severe"),
        total.scale().bands().stream().map(Band::code).toList());
    assertTrue(total.points().get(1).continues());
  }

  private static String told(Point point) {
    Score.Scored score = (Score.Scored) point.outcome();
    return point.date() + " " + score.value() + " " + score.band().orElseThrow().code();
  }

  @Test
  void shows_a_day_without_a_score_with_its_reason() {
    UUID id = work.begin(work.asta, youth, Casework.PHQ9, "2026-10-01");
    work.answer(work.asta, id, Casework.allNine("1").replace("q4=1", "q4=declined"));
    work.run(u -> u.administer().finish(work.asta, id));
    work.sign(work.asta, id);

    Score outcome = course().series().get(0).points().get(0).outcome();

    Score.NotScorable none = (Score.NotScorable) outcome;
    assertEquals(List.of(new ItemCode("q4")), none.missing());
    assertEquals(8, none.answered());
  }

  @Test
  void is_read_with_as_many_queries_however_long_it_is() {
    work.signedPhq9(work.asta, youth, "2026-01-01", "1");
    int once = queries();
    for (int month = 2; month <= 9; month++) {
      work.signedPhq9(work.asta, youth, "2026-0" + month + "-01", "1");
    }

    assertTrue(once > 0);
    assertEquals(once, queries());
  }

  private int queries() {
    return work.in(
        u -> {
          StatementCount count = new StatementCount();
          for (AbstractSession at = (AbstractSession) u.em().unwrap(UnitOfWork.class);
              at != null;
              at = at.getParent()) {
            at.setSessionLog(count);
          }
          u.bearing().of(work.asta, youth);
          return count.statements;
        });
  }

  private static final class StatementCount extends DefaultSessionLog {

    private int statements;

    @Override
    public boolean shouldLog(int level, String category) {
      return SessionLog.SQL.equals(category);
    }

    @Override
    public void log(SessionLogEntry entry) {
      statements++;
    }
  }

  @Test
  void has_risk_and_protection_side_by_side_with_what_changed() {
    signedTargetGroup("2026-03-01", "present");
    signedTargetGroup("2026-09-01", "partly");

    FactorTable table = course().factors().get(0);

    assertEquals(2, table.columns().size());
    assertEquals(9, rows(table, FactorRole.RISK).size());
    assertEquals(5, rows(table, FactorRole.PROTECTIVE).size());
    assertEquals(
        Optional.of(ItemTransition.BETTER),
        rows(table, FactorRole.RISK).get(0).cells().get(1).since());
    assertEquals(
        Optional.of(ItemTransition.WORSE),
        rows(table, FactorRole.PROTECTIVE).get(0).cells().get(1).since());
    assertEquals("Finns delvis", table.rows().get(0).cells().get(1).anchor().in("sv"));
    assertEquals(2, table.judgements().get(0).cells().size());
  }

  private static List<FactorTable.Row> rows(FactorTable table, FactorRole role) {
    return table.rows().stream().filter(row -> row.item().traits().role() == role).toList();
  }

  @Test
  void shows_what_changed_since_last_time_beside_a_result() {
    work.signedPhq9(work.asta, youth, "2026-03-01", "2");
    UUID later = work.signedPhq9(work.asta, youth, "2026-09-01", "1");

    Result result = work.in(u -> u.results().of(work.asta, later));

    assertEquals("2026-03-01", result.lastTime().orElseThrow().date().toString());
    assertEquals(1, result.change().orElseThrow().scales().size());
    assertEquals(1, result.explanations().size());
  }

  @Test
  void keeps_scores_back_until_a_person_has_judged() {
    UUID id = finishedTargetGroup("2026-09-01", "present");

    Result before = result(id);
    assertTrue(before.scoresHidden());
    assertEquals(List.of(), before.sheet().scores());
    assertEquals(List.of(), before.explanations());
    assertEquals(Optional.empty(), before.judgements().get(0).now());
    assertThrows(JudgementMissingException.class, () -> work.sign(work.asta, id));

    judge(id, "suits-sig", "Behöver stöd.");

    assertEquals(3, result(id).sheet().scores().size());
  }

  @Test
  void is_judged_only_as_the_form_offers_and_with_a_reason() {
    UUID id = finishedTargetGroup("2026-09-01", "present");

    assertThrows(JudgementNotOfferedException.class, () -> judge(id, "high", "x"));
    assertThrows(ReasonMissingException.class, () -> judge(id, "suits-sig", " "));
  }

  @Test
  void is_due_again_the_forms_period_after_the_last_signed_assessment() {
    signedTargetGroup("2026-06-01", "partly"); // today is 2026-11-21, the period six months

    DueLine due = work().due().get(0);

    assertEquals("2026-12-01", due.dueOn().toString());
    assertEquals(Optional.empty(), due.started());
    work.later(11);
    assertEquals(List.of(), work().due());
    assertEquals("2026-12-01", work().overdue().get(0).dueOn().toString());
  }

  @Test
  void is_not_due_while_it_is_far_away() {
    signedTargetGroup("2026-09-01", "partly");

    assertEquals(List.of(), work().due());
    assertEquals(List.of(), work().overdue());
  }

  @Test
  void says_that_something_due_has_been_started() {
    signedTargetGroup("2026-03-01", "partly");
    UUID draft = begunTargetGroup("2026-11-20");

    assertEquals(Optional.of(draft), work().overdue().get(0).started());
    assertEquals(draft, work().drafts().get(0).assessment());
  }

  @Test
  void is_for_those_alone_who_work_with_the_youth() {
    work.signedPhq9(work.asta, youth, "2026-09-01", "1");
    Casework otherBoard = new Casework(database);

    for (Actor stranger : List.of(work.bo, work.sara, work.samuel, otherBoard.asta, work.admin)) {
      assertThrows(
          UnknownCaseFileException.class, () -> work.run(u -> u.bearing().of(stranger, youth)));
    }
    assertEquals(List.of(), work.in(u -> u.work().of(work.sara)).waiting());
    work.run(u -> u.bearing().of(work.stina, youth));
    assertEquals(Kind.SERIES_READ, work.logOf(youth).get(work.logOf(youth).size() - 1));
  }

  private UUID begunTargetGroup(String date) {
    LocalDate day = LocalDate.parse(date);
    Testimony told = Testimony.of(Informant.WORKER);
    return work.in(
        u -> u.administer().begin(work.asta, youth, TARGET_GROUP, day, told, Phase.DURING));
  }

  private UUID finishedTargetGroup(String date, String option) {
    UUID id = begunTargetGroup(date);
    Map<ItemCode, NewAnswer> answers = new LinkedHashMap<>();
    for (Item item : UseCases.FORMS.get(TARGET_GROUP).items()) {
      answers.put(
          item.code(), new NewAnswer(Optional.of(Casework.answer(option)), Optional.of("sett"), 0));
    }
    work.run(u -> u.administer().answer(work.asta, id, answers));
    work.run(u -> u.administer().finish(work.asta, id));
    return id;
  }

  private void signedTargetGroup(String date, String option) {
    UUID id = finishedTargetGroup(date, option);
    judge(id, "suits-sig", "Behöver stöd.");
    work.sign(work.asta, id);
  }

  private void judge(UUID id, String option, String reason) {
    work.run(u -> u.administer().judge(work.asta, id, "summary", option, reason));
  }

  private Result result(UUID id) {
    return work.in(u -> u.results().of(work.asta, id));
  }

  private Course course() {
    return work.in(u -> u.bearing().of(work.asta, youth));
  }

  private Work work() {
    return work.in(u -> u.work().of(work.asta));
  }
}
