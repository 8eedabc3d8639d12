package se.pejl.review.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;
import se.pejl.review.CommentMissingException;
import se.pejl.review.OwnAssessmentException;

/** What clients are told when a review is refused. */
@ApplicationScoped
public class ReviewRefusals implements Refusals {

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.of(
        OwnAssessmentException.class, new Refusal(403, "review.own-assessment"),
        CommentMissingException.class, new Refusal(422, "review.comment-missing"));
  }
}
