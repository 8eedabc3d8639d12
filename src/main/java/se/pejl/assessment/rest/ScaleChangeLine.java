package se.pejl.assessment.rest;

import java.math.BigDecimal;
import java.util.Map;
import se.pejl.change.ScaleChange;
import se.pejl.form.Form;
import se.pejl.library.wire.ScoreLine;
import se.pejl.library.wire.Wire;

/**
 * One scale last time and now, as it travels.
 *
 * @param difference now less before; null when they do not compare
 * @param course which way it went; null when they do not compare
 * @param reason why they do not compare; null when they do
 * @param caution what must be said beside the difference
 */
public record ScaleChangeLine(
    String scale,
    ScoreLine before,
    ScoreLine now,
    BigDecimal difference,
    String course,
    Map<String, String> caution,
    String reason) {

  static ScaleChangeLine of(Form form, ScaleChange change) {
    return change.accept(new Written(form));
  }

  private record Written(Form form) implements ScaleChange.Visitor<ScaleChangeLine> {

    @Override
    public ScaleChangeLine difference(ScaleChange.Difference change) {
      return new ScaleChangeLine(
          change.scale().value(),
          ScoreLine.of(form, change.before()),
          ScoreLine.of(form, change.now()),
          Wire.number(change.difference()),
          Wire.code(change.course()),
          change.certainty().words().byLanguage(),
          null);
    }

    @Override
    public ScaleChangeLine notComparable(ScaleChange.NotComparable change) {
      return new ScaleChangeLine(
          change.scale().value(),
          change.before().map(score -> ScoreLine.of(form, score)).orElse(null),
          change.now().map(score -> ScoreLine.of(form, score)).orElse(null),
          null,
          null,
          null,
          Wire.code(change.reason()));
    }
  }
}
