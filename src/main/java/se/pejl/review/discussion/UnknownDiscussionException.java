package se.pejl.review.discussion;

import se.pejl.platform.Refused;

/** There is no such thread about this assessment. */
public final class UnknownDiscussionException extends Refused {

  private static final long serialVersionUID = 1L;

  public UnknownDiscussionException() {
    super("there is no such thread about this assessment");
  }

  @Override
  public String code() {
    return "review.discussion-unknown";
  }
}
