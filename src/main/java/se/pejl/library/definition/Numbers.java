package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.pejl.library.yaml.Scalar;

/** Numbers as definitions write them: nine digits before the point at most, six after it. */
final class Numbers {

  private static final Pattern HELD = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");
  private static final Pattern ANY = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Numbers() {}

  /** The number a text stands for; null when it stands for none. */
  static BigDecimal of(Scalar scalar) {
    return scalar.plain() ? in(scalar.text()).orElse(null) : null;
  }

  /** The number that a key is. */
  static Optional<BigDecimal> in(String key) {
    return HELD.matcher(key).matches() ? Optional.of(new BigDecimal(key)) : Optional.empty();
  }

  /** Whether it is a number, with however many digits. */
  static boolean isAny(Scalar scalar) {
    return scalar.plain() && ANY.matcher(scalar.text()).matches();
  }
}
