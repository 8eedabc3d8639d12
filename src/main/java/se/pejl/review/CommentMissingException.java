package se.pejl.review;

import se.pejl.platform.Refused;

/** An assessment was to be returned without saying why. */
public final class CommentMissingException extends Refused {

  private static final long serialVersionUID = 1L;

  public CommentMissingException() {
    super("an assessment is returned with a comment that says why");
  }

  @Override
  public String code() {
    return "review.comment-missing";
  }
}
