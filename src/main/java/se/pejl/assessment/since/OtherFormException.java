package se.pejl.assessment.since;

/** The two assessments are not of the same form, so nothing in them compares. */
public final class OtherFormException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OtherFormException() {
    super("assessments of different forms do not compare");
  }
}
