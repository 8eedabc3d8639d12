package se.pejl.review;

import se.pejl.platform.Refused;

/** Something that has to be read was to be approved without. */
public final class ReadingNeededException extends Refused {

  private static final long serialVersionUID = 1L;

  public ReadingNeededException() {
    super("this one has to be read before it is approved");
  }

  @Override
  public String code() {
    return "review.reading-needed";
  }
}
