package se.pejl.casefile.protection;

import se.pejl.platform.Refused;

/** A text would tell where somebody can be found whose identity is protected. */
public final class WhereaboutsException extends Refused {

  private static final long serialVersionUID = 1L;

  public WhereaboutsException() {
    super("the text seems to tell where the youth can be found");
  }

  @Override
  public String code() {
    return "protection.whereabouts";
  }
}
