package se.pejl.review.discussion;

import se.pejl.platform.Refused;

/** Somebody was to say something and said nothing. */
public final class WordsMissingException extends Refused {

  private static final long serialVersionUID = 1L;

  public WordsMissingException() {
    super("a remark has words");
  }

  @Override
  public String code() {
    return "review.words-missing";
  }
}
