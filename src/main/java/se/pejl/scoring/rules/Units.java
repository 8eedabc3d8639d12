package se.pejl.scoring.rules;

import java.math.BigDecimal;
import se.pejl.form.Form;
import se.pejl.form.scale.Scale;

/**
 * Points as whole numbers of their smallest step, so that adding is exact and quick.
 *
 * @param decimals how many decimals the finest points have
 * @param weightDecimals how many decimals the weights have that the points are multiplied by
 */
public record Units(int decimals, int weightDecimals) {

  /** No points; no real points can be this low. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int FINEST = 9;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

  public Units {
    if (decimals > FINEST) {
      throw new IllegalArgumentException("points have at most " + FINEST + " decimals");
    }
  }

  /** Fine enough for every number that the form can count; nothing is weighed. */
  static Units of(Form form) {
    return new Units(new DecimalPlaces(form).ofPoints(), 0);
  }

  /** These points, multiplied by the weights of a scale. */
  Units weighed(Scale scale, Form form) {
    return new Units(decimals, new DecimalPlaces(form).ofWeights(scale));
  }

  long of(BigDecimal points) {
    if (points.abs().compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("points are at most " + LARGEST);
    }
    return points.movePointRight(decimals).longValueExact();
  }

  long weight(BigDecimal weight) {
    return weight.setScale(weightDecimals).unscaledValue().longValueExact();
  }

  WeightSums weighing(long weight, long squares) {
    return new WeightSums(
        BigDecimal.valueOf(weight, weightDecimals),
        BigDecimal.valueOf(squares, 2 * weightDecimals));
  }

  /** What was counted, as a number. */
  public BigDecimal exact(long counted) {
    return BigDecimal.valueOf(counted, decimals + weightDecimals);
  }

  /** Points before they are weighed, as a number. */
  public BigDecimal points(long points) {
    return BigDecimal.valueOf(points, decimals);
  }

  /** Equal numbers as equal values: no trailing zeros, and no powers of ten. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
