package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.refusal.AssessmentNotFinishedException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.assessment.result.TwoTimes;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Any two assessments")
class ComparingTwoTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void youth() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
  }

  private TwoTimes between(Actor actor, UUID one, UUID other) {
    return work.in(u -> u.compare().between(actor, one, other));
  }

  @Test
  void are_held_against_each_other_from_the_earlier_to_the_later_however_they_are_named() {
    UUID first = work.signedTargetGroup(youth, "2026-01-01", "drive=partly", "Then.");
    work.signedTargetGroup(youth, "2026-02-01", "drive=partly", "Between.");
    UUID third = work.signedTargetGroup(youth, "2026-03-01", "drive=not-present", "Now.");

    TwoTimes held = between(work.asta, third, first);

    assertEquals(
        List.of(first, third), List.of(held.earlier().head().id(), held.later().head().id()));
    assertEquals(
        List.of(Optional.of("Then."), Optional.of("Now.")),
        List.of(reason(held, held.earlier()), reason(held, held.later())));
  }

  private static Optional<String> reason(TwoTimes held, TwoTimes.Side side) {
    return side.given(held.asked().get(0)).map(GivenJudgement::reason);
  }

  @Test
  void are_both_in_the_log_when_they_are_compared() {
    UUID first = work.signedPhq9(work.asta, youth, "2026-01-01", "1");
    UUID second = work.signedPhq9(work.asta, youth, "2026-02-01", "2");
    int before = work.logOf(youth).size();

    between(work.stina, first, second);

    List<Kind> log = work.logOf(youth);
    assertEquals(
        List.of(Kind.ASSESSMENT_READ, Kind.ASSESSMENT_READ), log.subList(before, log.size()));
  }

  @Test
  void are_nobodys_business_but_those_who_may_read_them() {
    UUID first = work.signedPhq9(work.asta, youth, "2026-01-01", "1");
    UUID second = work.signedPhq9(work.asta, youth, "2026-02-01", "2");

    for (Actor stranger : List.of(work.bo, work.sara, work.samuel, work.metod, work.admin)) {
      assertThrows(UnknownAssessmentException.class, () -> between(stranger, first, second));
    }
  }

  @Test
  void are_not_compared_before_both_are_finished() {
    UUID first = work.signedPhq9(work.asta, youth, "2026-01-01", "1");
    UUID draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-02-01");

    assertThrows(AssessmentNotFinishedException.class, () -> between(work.asta, first, draft));
  }
}
