package se.pejl.library.rest;

import java.math.BigDecimal;
import java.util.Map;
import se.pejl.form.item.ResponseOption;
import se.pejl.library.wire.Wire;

/** One choice of an item or a judgement. */
public record OptionPart(
    String code, BigDecimal points, Map<String, String> anchor, Map<String, String> help) {

  static OptionPart of(ResponseOption option) {
    return new OptionPart(
        option.code(),
        option.points().map(Wire::number).orElse(null),
        option.anchor().byLanguage(),
        option.help().byLanguage());
  }
}
