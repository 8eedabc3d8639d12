package se.pejl.library.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.pejl.change.ScaleChange;
import se.pejl.change.comparable.Comparability;
import se.pejl.form.Form;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;
import se.pejl.scoring.Score;

/**
 * One scale then and now, as it travels.
 *
 * @param difference now less before; null when they do not compare
 * @param course which way it went; null when they do not compare
 * @param verdict whether it is more than noise; null when they do not compare
 * @param beside the same by other methods
 * @param caution what must be said beside the difference; null when there is nothing
 * @param reason why they do not compare; null when they do
 * @param why the same in words
 */
public record ScaleChangeLine(
    String scale,
    ScoreLine before,
    ScoreLine now,
    BigDecimal difference,
    String course,
    VerdictLine verdict,
    List<VerdictLine> beside,
    Map<String, String> caution,
    String reason,
    Map<String, String> why) {

  public static ScaleChangeLine of(Form form, ScaleChange change) {
    return change.accept(new Written(form::scale));
  }

  /** The same where the scale is known. */
  public static ScaleChangeLine of(Scale scale, ScaleChange change) {
    return change.accept(new Written(code -> Optional.of(scale)));
  }

  /**
   * @param scales how the later version has them
   */
  private record Written(Function<ScaleCode, Optional<Scale>> scales)
      implements ScaleChange.Visitor<ScaleChangeLine> {

    @Override
    public ScaleChangeLine difference(ScaleChange.Difference change) {
      return new ScaleChangeLine(
          change.scale().value(),
          line(change.before()).orElse(null),
          line(change.now()).orElse(null),
          Wire.number(change.difference()),
          Wire.code(change.course()),
          VerdictLine.of(change.verdict()),
          change.beside().stream().map(VerdictLine::of).toList(),
          change.basis().caution().map(Text::byLanguage).orElse(null),
          null,
          null);
    }

    @Override
    public ScaleChangeLine notComparable(ScaleChange.NotComparable change) {
      Comparability.Broken broken = change.broken();
      return new ScaleChangeLine(
          change.scale().value(),
          change.before().flatMap(this::line).orElse(null),
          change.now().flatMap(this::line).orElse(null),
          null,
          null,
          null,
          List.of(),
          null,
          Wire.code(broken.reason()),
          broken.why().byLanguage());
    }

    /** Nothing when the later version no longer has the scale. */
    private Optional<ScoreLine> line(Score score) {
      return scales.apply(score.scale()).map(scale -> ScoreLine.of(scale, score));
    }

    @Override
    public ScaleChangeLine noScore(ScaleChange.NoScore change) {
      return new ScaleChangeLine(
          change.scale().value(),
          line(change.before()).orElse(null),
          line(change.now()).orElse(null),
          null,
          null,
          null,
          List.of(),
          null,
          "no-score-" + Wire.code(change.lack()),
          change.lack().words().byLanguage());
    }
  }
}
