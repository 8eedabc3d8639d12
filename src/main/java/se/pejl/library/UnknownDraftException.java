package se.pejl.library;

import java.util.UUID;
import se.pejl.platform.Refused;

/** There is no such draft, or it is somebody else's. */
public final class UnknownDraftException extends Refused {

  private static final long serialVersionUID = 1L;

  public UnknownDraftException(UUID id) {
    super("no draft " + id);
  }

  @Override
  public String code() {
    return "form.draft-unknown";
  }
}
