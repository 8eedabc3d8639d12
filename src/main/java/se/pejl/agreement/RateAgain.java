package se.pejl.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.agreement.DoubleRatingLine.Stage;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.Assessments;
import se.pejl.casefile.Admission;
import se.pejl.platform.database.TriedAgain;

/** Rate a case that somebody else has rated, without seeing what they came to. */
@ApplicationScoped
@TriedAgain
@Transactional
public class RateAgain {

  @Inject private DoubleRatings ratings;
  @Inject private RatedPairs pairs;
  @Inject private Assessments assessments;
  @Inject private Admission admission;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private AssessmentDesk desk;

  public RateAgain() {} // for CDI

  public RateAgain(
      DoubleRatings ratings,
      RatedPairs pairs,
      Assessments assessments,
      Admission admission,
      Gate gate,
      EventLog log,
      AssessmentDesk desk) {
    this.ratings = ratings;
    this.pairs = pairs;
    this.assessments = assessments;
    this.admission = admission;
    this.gate = gate;
    this.log = log;
    this.desk = desk;
  }

  /** What one is asked to rate and has not signed; nothing for those who rate nobody. */
  public List<DoubleRatingLine> askedOf(Actor actor) {
    if (!gate.allows(actor, Action.SECOND_RATE)) {
      return List.of();
    }
    List<DoubleRatingLine> asked =
        pairs.lines(ratings.askedOf(actor.account())).stream()
            .filter(line -> line.stage() == Stage.ASKED)
            .toList();
    if (!asked.isEmpty()) {
      log.append(actor, Event.of(Kind.WORK_LISTED, null).noting("second ratings"));
    }
    return asked;
  }

  /**
   * Begins it, or goes on with it.
   *
   * @return the second rating, an assessment to fill in as any other
   */
  public UUID begin(Actor actor, UUID id) {
    gate.require(actor, Action.SECOND_RATE);
    DoubleRating rating =
        ratings
            .findToChange(id)
            .filter(one -> one.outcome().isEmpty())
            .filter(one -> one.secondRater().filter(actor.account()::equals).isPresent())
            .orElseThrow(UnknownDoubleRatingException::new);
    return pairs.second(rating).map(Assessment::id).orElseGet(() -> begun(actor, rating));
  }

  private UUID begun(Actor actor, DoubleRating rating) {
    Assessment first = pairs.first(rating);
    admission.toRateAgain(first.caseFile(), actor);
    Instant now = desk.now();
    Assessment second = Assessment.second(UUID.randomUUID(), first, actor.account(), now);
    assessments.add(second);
    log.append(
        actor,
        Event.in(first.caseFile(), Kind.ASSESSMENT_STARTED, second.id(), "quality")
            .noting("second rating"));
    return second.id();
  }
}
