package se.pejl.library.wire;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.pejl.form.item.ItemCode;

/** How small things are spelt on the wire. */
public final class Wire {

  private Wire() {}

  /** {@code HIGHER_IS_WORSE} travels as {@code higher-is-worse}. */
  public static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Without exponent and without zeros that say nothing. */
  public static BigDecimal number(BigDecimal number) {
    if (number == null || number.signum() == 0) {
      return number == null ? null : BigDecimal.ZERO;
    }
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  public static List<String> codes(Collection<ItemCode> items) {
    return items.stream().map(ItemCode::value).toList();
  }
}
