package se.pejl.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.correction.CorrectAssessment;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.platform.database.TriedAgain;

/**
 * Write the version that two raters agree on. It corrects the first rating as any correction does;
 * both ratings stay as they were signed.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class AgreeOnVersion {

  @Inject private DoubleRatings ratings;
  @Inject private RatedPairs pairs;
  @Inject private CorrectAssessment correct;
  @Inject private EventLog log;
  @Inject private AssessmentDesk desk;

  public AgreeOnVersion() {} // for CDI

  public AgreeOnVersion(
      DoubleRatings ratings,
      RatedPairs pairs,
      CorrectAssessment correct,
      EventLog log,
      AssessmentDesk desk) {
    this.ratings = ratings;
    this.pairs = pairs;
    this.correct = correct;
    this.log = log;
    this.desk = desk;
  }

  /**
   * For whoever may correct the first rating, once both are signed.
   *
   * @return the draft of the version both agree on, with the first rater's answers to begin with
   */
  public UUID begin(Actor actor, UUID id, String reason) {
    DoubleRating rating =
        ratings
            .findToChange(id)
            .filter(pairs::bothSigned)
            .orElseThrow(UnknownDoubleRatingException::new);
    Assessment first = pairs.first(rating);
    UUID draft = corrected(actor, first, reason);
    rating.agreeOn(draft, reason.strip(), desk.now());
    log.append(
        actor,
        Event.in(first.caseFile(), Kind.DOUBLE_RATING_SETTLED, first.id(), "quality")
            .noting(DoubleRating.Outcome.CONSENSUS.name())
            .leaving(rating.state()));
    return draft;
  }

  private UUID corrected(Actor actor, Assessment first, String reason) {
    try {
      return correct.begin(actor, first.id(), reason, Optional.empty());
    } catch (UnknownAssessmentException notForThem) {
      throw UnknownDoubleRatingException.concealing(first.caseFile());
    }
  }
}
