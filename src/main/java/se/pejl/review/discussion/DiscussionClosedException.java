package se.pejl.review.discussion;

import se.pejl.platform.Refused;

/** The thread is resolved, or was when it was to be resolved or added to. */
public final class DiscussionClosedException extends Refused {

  private static final long serialVersionUID = 1L;

  public DiscussionClosedException() {
    super("the thread is not open");
  }

  @Override
  public String code() {
    return "review.discussion-closed";
  }
}
