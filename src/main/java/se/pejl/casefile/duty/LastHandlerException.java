package se.pejl.casefile.duty;

import se.pejl.platform.Refused;

/** Nobody would handle the case file after that day. */
public final class LastHandlerException extends Refused {

  private static final long serialVersionUID = 1L;

  LastHandlerException() {
    super("the last handler of an open case file cannot be ended without a new one");
  }

  @Override
  public String code() {
    return "casefile.last-handler";
  }
}
