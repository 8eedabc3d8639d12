package se.pejl.form.precision;

/**
 * How far two skilled raters of the same youth may be apart.
 *
 * @param within so many steps on the answer scale are no more than noise
 * @param source which of the form's sources says so
 */
public record RaterNoise(int within, String source) {

  public RaterNoise {
    if (within < 1) {
      throw new IllegalArgumentException("noise is at least one step");
    }
  }
}
