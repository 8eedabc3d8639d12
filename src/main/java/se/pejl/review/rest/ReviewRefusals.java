package se.pejl.review.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;
import se.pejl.review.AlreadyDecidedException;
import se.pejl.review.AnotherReaderNeededException;
import se.pejl.review.CommentMissingException;
import se.pejl.review.OwnAssessmentException;
import se.pejl.review.ReadingNeededException;
import se.pejl.review.discussion.DiscussionClosedException;
import se.pejl.review.discussion.UnknownDiscussionException;
import se.pejl.review.discussion.WordsMissingException;
import se.pejl.review.policy.UnusablePolicyException;

/** What clients are told when a review is refused. */
@ApplicationScoped
public class ReviewRefusals implements Refusals {

  private static final int CONFLICT = 409;

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.of(
        UnknownDiscussionException.class, new Refusal(404, "review.discussion-unknown"),
        DiscussionClosedException.class, new Refusal(CONFLICT, "review.discussion-closed"),
        WordsMissingException.class, new Refusal(422, "review.words-missing"),
        OwnAssessmentException.class, new Refusal(403, "review.own-assessment"),
        CommentMissingException.class, new Refusal(422, "review.comment-missing"),
        AlreadyDecidedException.class, new Refusal(CONFLICT, "review.already-decided"),
        AnotherReaderNeededException.class, new Refusal(CONFLICT, "review.another-reader-needed"),
        ReadingNeededException.class, new Refusal(CONFLICT, "review.reading-needed"),
        UnusablePolicyException.class, new Refusal(422, "review.policy-unusable"));
  }
}
