package se.pejl.library.licence;

import se.pejl.form.FormId;
import se.pejl.platform.Refused;

/** The form can be filled in with a licence only, and the board has none that holds today. */
public final class LicenceRequiredException extends Refused {

  private static final long serialVersionUID = 1L;

  private final Standing standing;

  LicenceRequiredException(FormId form, Standing standing) {
    super(form + " needs a licence: " + standing);
    this.standing = standing;
  }

  public Standing standing() {
    return standing;
  }

  @Override
  public String code() {
    return standing.code();
  }
}
