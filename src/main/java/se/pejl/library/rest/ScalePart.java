package se.pejl.library.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.pejl.form.scale.Scale;
import se.pejl.library.wire.Wire;

/** Items that become one score, and what the score means. */
public record ScalePart(
    String code,
    Map<String, String> title,
    List<String> items,
    String direction,
    BigDecimal lowest,
    BigDecimal highest,
    List<BandPart> bands) {

  /** A named range of scores, from its cutoff up to the next. */
  public record BandPart(
      String code, BigDecimal from, Map<String, String> title, Map<String, String> meaning) {}

  static ScalePart of(Scale scale) {
    return new ScalePart(
        scale.code().value(),
        scale.title().byLanguage(),
        scale.items().stream().map(item -> item.item().value()).toList(),
        Wire.code(scale.direction()),
        Wire.number(scale.range().lowest()),
        Wire.number(scale.range().highest()),
        scale.bands().stream()
            .map(
                band ->
                    new BandPart(
                        band.code(),
                        Wire.number(band.cutoff()),
                        band.title().byLanguage(),
                        band.meaning().byLanguage()))
            .toList());
  }
}
