package se.pejl.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.NotAllowedException;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.agreement.DoubleRatingLine.Stage;
import se.pejl.agreement.statistic.Estimate;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.Casework;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.casefile.Duty;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("An assessment that is rated twice")
class RatedTwiceTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private RatersAtWork at;
  private UUID youth;

  @BeforeEach
  void a_youth_in_the_north() {
    work = new Casework(database);
    at = new RatersAtWork(work);
    youth = work.youth(work.asta, "Ella");
  }

  @Test
  void is_drawn_by_the_rule_and_rated_by_somebody_who_has_not_seen_it() {
    at.rule(work.stina, 1, 0);
    UUID first = work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    work.later(1);
    work.signedPhq9(work.asta, youth, "2026-11-21", "2");
    List<DoubleRatingLine> drawn = at.drawn(work.stina);
    assertEquals(1, drawn.size(), "the first one of a rater, and no more");
    assertEquals(Ground.NEW_RATER, drawn.get(0).ground());
    assertEquals(Stage.DRAWN, drawn.get(0).stage());
    assertEquals(
        List.of(work.bo.account()),
        at.in(c -> c.keep().candidates(work.stina, drawn.get(0).id())).stream()
            .map(Colleague::account)
            .toList(),
        "not the one who rated it");

    UUID id = drawn.get(0).id();
    UUID second = at.ratedAgain(work.stina, id, work.bo, "2");
    ComparedRatings compared = at.in(c -> c.compare().open(work.stina, id));
    assertTrue(compared.blind());
    assertEquals(9, compared.differing());
    assertEquals("18", compared.scales().get(0).second().reach().orElseThrow().lowest() + "");
    assertEquals(
        List.of(first, second),
        List.of(compared.rating().first(), compared.line().second().orElseThrow()));
  }

  @Test
  void counts_once_in_the_case_file() {
    at.rule(work.stina, 1, 0);
    UUID first = work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    at.ratedAgain(work.stina, id, work.bo, "3");
    assertEquals(
        List.of(first),
        work.in(u -> u.administer().in(work.asta, youth)).stream()
            .map(AssessmentHead::id)
            .toList());
    assertEquals(1, work.in(u -> u.queue().of(work.stina)).size(), "only the first is reviewed");
    UUID next = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-21");
    assertEquals(
        first,
        work.in(u -> u.administer().open(work.asta, next).lastTime()).orElseThrow().assessment(),
        "last time is the first rating");
  }

  @Test
  void hides_each_rating_from_the_other_rater_until_both_are_signed() {
    at.rule(work.stina, 1, 0);
    UUID first = work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    at.run(c -> c.keep().giveTo(work.stina, id, work.bo.account()));
    assertEquals(id, at.in(c -> c.again().askedOf(work.bo)).get(0).id());
    assertEquals(List.of(), at.in(c -> c.again().askedOf(work.asta)));
    UUID second = at.in(c -> c.again().begin(work.bo, id));
    assertEquals(second, at.in(c -> c.again().begin(work.bo, id)), "once, however often");

    work.run(
        u -> {
          assertThrows(UnknownAssessmentException.class, () -> u.administer().open(work.bo, first));
          assertThrows(
              UnknownAssessmentException.class, () -> u.administer().open(work.asta, second));
          assertThrows(
              UnknownAssessmentException.class, () -> u.administer().open(work.stina, second));
          assertFalse(u.administer().open(work.bo, second).lastTime().isPresent());
        });
    at.run(
        c ->
            assertThrows(
                UnknownDoubleRatingException.class, () -> c.compare().open(work.stina, id)));
  }

  @Test
  void is_not_blind_when_the_second_rater_has_seen_the_file() {
    at.rule(work.stina, 9, 0);
    UUID first = work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    at.run(c -> c.keep().giveTo(work.stina, id, work.bo.account()));
    UUID second = at.in(c -> c.again().begin(work.bo, id));
    seen(first);
    finish(second);
    assertFalse(at.in(c -> c.compare().open(work.stina, id)).blind());
    ReadAgreement.Report report = at.in(c -> c.agreement().of(work.stina, Casework.PHQ9));
    assertEquals(1, report.seen());
    assertEquals(0, report.agreement().whole().cases());

    UUID another = work.signedPhq9(work.asta, youth, "2026-11-21", "1");
    seen(another);
    UUID drawn = at.drawn(work.stina).get(0).id();
    assertEquals(List.of(), at.in(c -> c.keep().candidates(work.stina, drawn)));
    at.run(
        c ->
            assertThrows(
                NotIndependentException.class,
                () -> c.keep().giveTo(work.stina, drawn, work.bo.account())));
  }

  @Test
  void adds_to_the_agreement_of_the_unit() {
    at.rule(work.stina, 9, 0);
    work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    at.ratedAgain(work.stina, at.drawn(work.stina).get(0).id(), work.bo, "1");
    work.later(1);
    work.signedPhq9(work.asta, youth, "2026-11-21", "1");
    at.ratedAgain(work.stina, at.drawn(work.stina).get(0).id(), work.bo, "3");
    ReadAgreement.Report report = at.in(c -> c.agreement().of(work.stina, Casework.PHQ9));
    assertEquals(2, report.agreement().whole().cases());
    Estimate.Known exact = (Estimate.Known) report.agreement().whole().exact();
    assertEquals(0.5, exact.value());
    assertEquals(18, exact.n());
    assertEquals(0.5, ((Estimate.Known) report.agreement().items().get(0).exact()).value(), "q1");
    assertEquals(new ItemCode("q1"), report.agreement().items().get(0).item().code());
    assertEquals(2L, at.in(c -> c.agreement().forms(work.stina)).get(Casework.PHQ9));
    assertEquals(0, at.in(c -> c.agreement().forms(work.samuel)).size(), "another unit's");
  }

  @Test
  void is_added_up_with_as_many_statements_however_many_there_are() {
    at.rule(work.stina, 9, 0);
    work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    at.ratedAgain(work.stina, at.drawn(work.stina).get(0).id(), work.bo, "1");
    int one = at.statementsToReadAgreement(work.stina);
    for (String day : List.of("2026-11-21", "2026-11-22", "2026-11-23")) {
      work.later(1);
      work.signedPhq9(work.asta, youth, day, "1");
      at.ratedAgain(work.stina, at.drawn(work.stina).get(0).id(), work.bo, "3");
    }
    assertTrue(one > 0);
    assertEquals(one, at.statementsToReadAgreement(work.stina));
  }

  @Test
  void is_not_there_any_more_when_it_was_in_the_wrong_file() {
    at.rule(work.stina, 1, 0);
    UUID first = work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    at.ratedAgain(work.stina, id, work.bo, "2");
    work.run(u -> u.cancelling().cancel(work.stina, first, "Gällde någon annan."));
    assertEquals(List.of(), at.drawn(work.stina));
    assertEquals(0, at.in(c -> c.agreement().forms(work.stina)).size());
    at.run(
        c -> {
          assertThrows(UnknownDoubleRatingException.class, () -> c.compare().open(work.stina, id));
          assertThrows(UnknownDoubleRatingException.class, () -> c.compare().open(work.bo, id));
          assertThrows(
              UnknownDoubleRatingException.class, () -> c.keep().settle(work.stina, id, "x"));
        });
  }

  @Test
  void is_no_business_of_another_unit_or_of_workers() {
    at.rule(work.stina, 1, 0);
    UUID first = work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    at.run(
        c -> {
          assertEquals(List.of(), c.keep().inUnit(work.samuel));
          assertThrows(
              UnknownDoubleRatingException.class, () -> c.keep().candidates(work.samuel, id));
          assertThrows(UnknownAssessmentException.class, () -> c.keep().askFor(work.samuel, first));
          assertThrows(NotAllowedException.class, () -> c.keep().inUnit(work.asta));
          assertThrows(NotAllowedException.class, () -> c.agreement().forms(work.asta));
          assertThrows(UnknownDoubleRatingException.class, () -> c.again().begin(work.sara, id));
        });
  }

  @Test
  void looks_as_if_it_were_not_there_to_those_who_may_not_know_of_the_youth() {
    at.rule(work.stina, 1, 0);
    work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    at.ratedAgain(work.stina, id, work.bo, "2");
    at.run(c -> assertEquals(9, c.compare().open(work.bo, id).differing()));
    Set<UUID> named = Set.of(work.asta.account(), work.stina.account());
    work.run(
        u ->
            u.protection()
                .decide(work.stina, youth, ProtectionLevel.ASSUMED_IDENTITY, named, "Hot"));

    for (Actor stranger : List.of(work.bo, work.sara)) {
      assertConcealed(() -> at.run(c -> c.compare().open(stranger, id)));
      assertConcealed(() -> at.run(c -> c.agree().begin(stranger, id, "Vi är överens.")));
    }
  }

  private void assertConcealed(org.junit.jupiter.api.function.Executable deed) {
    assertEquals(
        youth, assertThrows(UnknownDoubleRatingException.class, deed).concealed().orElseThrow());
  }

  private void seen(UUID assessment) {
    work.run(
        u ->
            u.duties()
                .assign(
                    work.stina,
                    youth,
                    work.bo.account(),
                    Duty.SUBSTITUTE,
                    LocalDate.of(2026, 11, 21),
                    LocalDate.of(2026, 11, 30)));
    work.run(u -> u.administer().open(work.bo, assessment));
  }

  private void finish(UUID second) {
    work.answer(work.bo, second, Casework.allNine("1"));
    work.run(u -> u.administer().finish(work.bo, second));
    work.sign(work.bo, second);
  }
}
