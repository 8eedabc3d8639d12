package se.pejl.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.assessment.AfterDiscarding;
import se.pejl.assessment.Assessment;

/**
 * Leave a double rating unsettled again when the version that should have settled it is given up.
 */
@ApplicationScoped
public class OpenRatingAgain implements AfterDiscarding {

  @Inject private DoubleRatings ratings;
  @Inject private EventLog log;

  public OpenRatingAgain() {} // for CDI

  public OpenRatingAgain(DoubleRatings ratings, EventLog log) {
    this.ratings = ratings;
    this.log = log;
  }

  @Override
  public void discarded(Actor actor, Assessment draft) {
    ratings.agreedOn(draft.id()).ifPresent(rating -> open(actor, rating, draft));
  }

  private void open(Actor actor, DoubleRating rating, Assessment draft) {
    rating.openAgain();
    log.append(
        actor,
        Event.in(draft.caseFile(), Kind.DOUBLE_RATING_REOPENED, rating.first(), "quality")
            .leaving(rating.state()));
  }
}
