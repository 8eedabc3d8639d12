package se.pejl.review;

import se.pejl.platform.Refused;

/** Somebody was to be the second to approve what they approved first. */
public final class AnotherReaderNeededException extends Refused {

  private static final long serialVersionUID = 1L;

  public AnotherReaderNeededException() {
    super("the second to approve it is another than the first");
  }

  @Override
  public String code() {
    return "review.another-reader-needed";
  }
}
