package se.pejl.assessment.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;

/** A scale drawn as a bar of 100 units with its bands, and a mark where the score lies. */
public record BandBar(List<Stretch> bands, Stretch mark) {

  private static final BigDecimal WHOLE = new BigDecimal(100);
  private static final BigDecimal THIN = new BigDecimal("1.2");

  /** A part of the bar; {@code place} counts bands from the lowest. */
  public record Stretch(BigDecimal from, BigDecimal width, int place) {}

  /**
   * The bar of a scale over these bands, with a mark from one value to another, which may be the
   * same.
   */
  static BandBar of(Scale scale, List<Band> bands, BigDecimal lowest, BigDecimal highest) {
    List<Stretch> stretches = new ArrayList<>();
    for (int place = 0; place < bands.size(); place++) {
      boolean last = place == bands.size() - 1;
      BigDecimal end = last ? scale.range().highest() : bands.get(place + 1).cutoff();
      stretches.add(stretch(scale, bands.get(place).cutoff(), end, place));
    }
    Stretch exact = stretch(scale, lowest, highest, 0);
    BigDecimal from = exact.from().min(WHOLE.subtract(THIN));
    return new BandBar(List.copyOf(stretches), new Stretch(from, exact.width().max(THIN), 0));
  }

  private static Stretch stretch(Scale scale, BigDecimal from, BigDecimal to, int place) {
    BigDecimal start = units(scale, from);
    return new Stretch(start, units(scale, to).subtract(start).max(BigDecimal.ZERO), place);
  }

  private static BigDecimal units(Scale scale, BigDecimal value) {
    BigDecimal span = scale.range().highest().subtract(scale.range().lowest());
    if (span.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return value
        .subtract(scale.range().lowest())
        .multiply(WHOLE)
        .divide(span, 2, RoundingMode.HALF_UP)
        .max(BigDecimal.ZERO)
        .min(WHOLE);
  }
}
