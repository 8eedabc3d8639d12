package se.pejl.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.Role;
import se.pejl.agreement.DoubleRatingLine.Stage;
import se.pejl.assessment.Casework;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.review.OwnAssessmentException;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A double rating")
class HowADoubleRatingIsSettledTest {

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
  void is_settled_with_a_reason_and_once() {
    at.rule(work.stina, 1, 0);
    work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    at.ratedAgain(work.stina, id, work.bo, "1");
    at.run(
        c ->
            assertThrows(ReasonMissingException.class, () -> c.keep().settle(work.stina, id, " ")));
    at.run(c -> c.keep().settle(work.stina, id, "Ingen skillnad"));
    assertEquals(Stage.SETTLED, at.drawn(work.stina).get(0).stage());
    at.run(
        c ->
            assertThrows(
                DoubleRatingClosedException.class, () -> c.keep().settle(work.stina, id, "igen")));
  }

  @Test
  void ends_in_a_version_both_agree_on_while_both_ratings_stay() {
    at.rule(work.stina, 1, 0);
    UUID first = work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    UUID second = at.ratedAgain(work.stina, id, work.bo, "2");
    assertTrue(at.in(c -> c.compare().open(work.asta, id)).mayAgree());
    assertFalse(at.in(c -> c.compare().open(work.bo, id)).mayAgree(), "not in the caseload");
    UUID agreed = at.in(c -> c.agree().begin(work.asta, id, "Vi läste ankartexten igen."));
    work.run(
        u -> {
          assertEquals(first, u.assessments().find(agreed).orElseThrow().corrects().orElseThrow());
          assertTrue(u.assessments().find(first).orElseThrow().status().sealed());
          assertTrue(u.assessments().find(second).orElseThrow().status().sealed());
        });
    ComparedRatings compared = at.in(c -> c.compare().open(work.stina, id));
    assertEquals(DoubleRating.Outcome.CONSENSUS, compared.rating().outcome().orElseThrow());
    assertEquals(agreed, compared.rating().consensus().orElseThrow());
    assertFalse(compared.maySettle());
    assertEquals(9, compared.differing(), "both as they were");
  }

  @Test
  void is_approved_by_neither_rater_where_both_agreed_on_a_version() {
    at.rule(work.stina, 1, 0);
    work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    at.ratedAgain(work.stina, id, work.bo, "2");
    UUID agreed = at.in(c -> c.agree().begin(work.asta, id, "Vi läste ankartexten igen."));
    work.run(u -> u.administer().finish(work.asta, agreed));
    work.sign(work.asta, agreed);
    Actor promoted = work.become(work.bo, Role.SUPERVISOR, work.north);

    assertThrows(
        OwnAssessmentException.class,
        () -> work.run(u -> u.review().approve(promoted, agreed, "")));
    work.run(u -> u.review().approve(work.stina, agreed, ""));
  }

  @Test
  void is_to_be_settled_anew_when_the_version_they_agreed_on_is_given_up() {
    at.rule(work.stina, 1, 0);
    work.signedPhq9(work.asta, youth, "2026-11-20", "1");
    UUID id = at.drawn(work.stina).get(0).id();
    at.ratedAgain(work.stina, id, work.bo, "2");
    UUID agreed = at.in(c -> c.agree().begin(work.asta, id, "Vi läste ankartexten igen."));
    assertEquals(Stage.SETTLED, at.drawn(work.stina).get(0).stage());

    work.run(u -> u.administer().discard(work.asta, agreed, "Vi kom ändå inte överens."));

    assertEquals(Stage.RATED, at.drawn(work.stina).get(0).stage());
    ComparedRatings compared = at.in(c -> c.compare().open(work.stina, id));
    assertEquals(Optional.empty(), compared.rating().outcome());
    assertEquals(Optional.empty(), compared.rating().reason());
    assertTrue(compared.maySettle());
    assertTrue(at.in(c -> c.compare().open(work.asta, id)).mayAgree());
    at.run(c -> c.keep().settle(work.stina, id, "Den första står fast."));
    assertEquals(Stage.SETTLED, at.drawn(work.stina).get(0).stage());
  }
}
