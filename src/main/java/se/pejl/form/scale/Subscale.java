package se.pejl.form.scale;

import java.math.BigDecimal;

/**
 * Another scale of the form as a part of one. It counts its score; without a score it is missing,
 * and where it does not apply it is left out.
 *
 * @param weight what its score is multiplied by; 1 for most
 */
public record Subscale(ScaleCode scale, BigDecimal weight) {

  public Subscale {
    weight = Plain.of(weight);
    Weight.check(weight);
  }
}
