package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** Something was to be corrected or cancelled that is not signed, or has a newer version. */
public final class NotNewestVersionException extends Refused {

  private static final long serialVersionUID = 1L;

  public NotNewestVersionException() {
    super("only the newest signed version is corrected or cancelled");
  }

  @Override
  public String code() {
    return "assessment.not-newest-version";
  }
}
