package se.pejl.library;

import se.pejl.form.FormId;
import se.pejl.platform.Refused;

/** There is no such form in this version, or its definition cannot be used. */
public final class UnknownFormException extends Refused {

  private static final long serialVersionUID = 1L;

  public UnknownFormException(FormId id) {
    this(id.toString());
  }

  public UnknownFormException(String name) {
    super("no form " + name.substring(0, Math.min(name.length(), 100)));
  }

  @Override
  public String code() {
    return "form.unknown";
  }
}
