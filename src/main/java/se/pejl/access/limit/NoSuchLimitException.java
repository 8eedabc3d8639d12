package se.pejl.access.limit;

import se.pejl.platform.Refused;

/** Nobody has said what the limit is, so nothing that needs it can be done. */
public final class NoSuchLimitException extends Refused {

  private static final long serialVersionUID = 1L;

  NoSuchLimitException(LimitCode code) {
    super("no limit is in force for " + code);
  }

  @Override
  public String code() {
    return "access.no-limit";
  }
}
