package se.pejl.assessment.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.assessment.bearing.SideBySide;
import se.pejl.form.text.Text;
import se.pejl.library.wire.ScoreLine;
import se.pejl.library.wire.Wire;

/** What different people said last on one scale, as it travels; never averaged. */
public record SideBySideLine(
    String form,
    String scale,
    Map<String, String> title,
    List<ViewPart> views,
    List<GapPart> gaps) {

  /** What one of them says. */
  public record ViewPart(UUID assessment, String informant, LocalDate date, ScoreLine score) {}

  /**
   * How far apart two of them are.
   *
   * @param difference the second's score less the first's
   */
  public record GapPart(
      String one, String other, BigDecimal difference, Map<String, String> caution) {}

  static SideBySideLine of(SideBySide told) {
    return new SideBySideLine(
        told.formName(),
        told.scale().code().value(),
        told.scale().title().byLanguage(),
        told.views().stream()
            .map(
                view ->
                    new ViewPart(
                        view.assessment(),
                        view.informant().code(),
                        view.date(),
                        ScoreLine.of(told.scale(), view.outcome())))
            .toList(),
        told.gaps().stream()
            .map(
                gap ->
                    new GapPart(
                        gap.one().code(),
                        gap.other().code(),
                        Wire.number(gap.difference()),
                        gap.basis().caution().map(Text::byLanguage).orElse(null)))
            .toList());
  }
}
