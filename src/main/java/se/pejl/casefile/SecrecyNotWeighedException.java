package se.pejl.casefile;

import se.pejl.platform.Refused;

/** Nothing is handed out before somebody has weighed whether it does harm (OSL 26 kap. 1 §). */
public final class SecrecyNotWeighedException extends Refused {

  private static final long serialVersionUID = 1L;

  public SecrecyNotWeighedException() {
    super("secrecy has to be weighed before anything is handed out");
  }

  @Override
  public String code() {
    return "casefile.secrecy-not-weighed";
  }
}
