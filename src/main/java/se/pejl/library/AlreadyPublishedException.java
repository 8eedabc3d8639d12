package se.pejl.library;

import se.pejl.form.FormId;
import se.pejl.platform.Refused;

/** Somebody else published this version a moment before. */
public final class AlreadyPublishedException extends Refused {

  private static final long serialVersionUID = 1L;

  public AlreadyPublishedException(FormId id, Throwable cause) {
    super(id + " was published just now", cause);
  }

  @Override
  public String code() {
    return "form.already-published";
  }
}
