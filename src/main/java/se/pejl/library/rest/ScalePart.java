package se.pejl.library.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Scale;
import se.pejl.library.wire.Wire;
import se.pejl.scoring.telling.GroupTale;

/**
 * Items or scales that become one score, and what the score means.
 *
 * @param bands those that are the same for everybody
 * @param readings every way of reading bands, for each group
 */
public record ScalePart(
    String code,
    Map<String, String> title,
    List<String> items,
    List<String> scales,
    String direction,
    BigDecimal lowest,
    BigDecimal highest,
    String norms,
    List<BandPart> bands,
    List<ReadingPart> readings) {

  /** One way of reading bands, for one group of youths and answers. */
  public record ReadingPart(
      String system, Map<String, String> title, Map<String, String> group, List<BandPart> bands) {}

  /** A named range of scores, from its cutoff up to the next. */
  public record BandPart(
      String code, BigDecimal from, Map<String, String> title, Map<String, String> meaning) {}

  static BandPart of(Band band) {
    return new BandPart(
        band.code(),
        Wire.number(band.cutoff()),
        band.title().byLanguage(),
        band.meaning().byLanguage());
  }

  static ScalePart of(Scale scale) {
    return new ScalePart(
        scale.code().value(),
        scale.title().byLanguage(),
        scale.items().stream().map(item -> item.item().value()).toList(),
        scale.subscales().stream().map(part -> part.scale().value()).toList(),
        Wire.code(scale.direction()),
        Wire.number(scale.range().lowest()),
        Wire.number(scale.range().highest()),
        scale.norms().map(Norms::name).orElse(null),
        scale.bands().stream().map(ScalePart::of).toList(),
        scale.bandSystems().stream()
            .flatMap(system -> system.groups().stream().map(group -> of(system, group)))
            .toList());
  }

  private static ReadingPart of(BandSystem system, BandSystem.GroupBands bands) {
    return new ReadingPart(
        system.code(),
        system.title().byLanguage(),
        GroupTale.of(bands.group()).byLanguage(),
        bands.bands().inOrder().stream().map(ScalePart::of).toList());
  }
}
