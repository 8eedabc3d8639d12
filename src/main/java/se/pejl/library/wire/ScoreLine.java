package se.pejl.library.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;
import se.pejl.form.text.Text;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/**
 * The outcome of one scale, as it travels.
 *
 * @param outcome {@code scored}, {@code range}, {@code not-scorable} or {@code not-applicable}
 * @param answered how many items have points; when not scorable
 * @param required how many must have; when not scorable
 * @param imputed how many items were filled in by the missing rule; when scored
 * @param shown what is shown instead of the number, such as {@code >80}; null for most
 * @param norms which norms the number comes from; null when it is no normed one
 * @param bands every way of reading bands, the one that counts first
 * @param text the outcome in a sentence, Swedish and English
 */
public record ScoreLine(
    String scale,
    Map<String, String> title,
    String outcome,
    BigDecimal value,
    BigDecimal lowest,
    BigDecimal highest,
    String band,
    Map<String, String> bandTitle,
    Integer answered,
    Integer required,
    Integer imputed,
    List<String> missing,
    String shown,
    String norms,
    List<BandLine> bands,
    Map<String, String> text) {

  public static List<ScoreLine> all(Form form, ScoreSheet sheet) {
    return sheet.scores().stream().map(score -> of(form, score)).toList();
  }

  public static ScoreLine of(Form form, Score score) {
    return of(form.scale(score.scale()).orElseThrow(), score);
  }

  public static ScoreLine of(Scale scale, Score score) {
    Written written = new Written(scale.title().byLanguage(), BandLine.all(score));
    return score.accept(written);
  }

  private record Written(Map<String, String> title, List<BandLine> bands)
      implements Score.Visitor<ScoreLine> {

    @Override
    public ScoreLine scored(Score.Scored score) {
      BigDecimal value = Wire.number(score.value());
      return new ScoreLine(
          score.scale().value(),
          title,
          "scored",
          value,
          value,
          value,
          code(score.band()),
          title(score.band()),
          null,
          null,
          score.imputed(),
          List.of(),
          score.interpretation().shown().orElse(null),
          norms(score),
          bands,
          OutcomeText.of(score));
    }

    @Override
    public ScoreLine range(Score.Range score) {
      BigDecimal lowest = Wire.number(score.lowest());
      BigDecimal highest = Wire.number(score.highest());
      return new ScoreLine(
          score.scale().value(),
          title,
          "range",
          null,
          lowest,
          highest,
          code(score.band()),
          title(score.band()),
          null,
          null,
          null,
          Wire.codes(score.missing()),
          null,
          norms(score),
          bands,
          OutcomeText.of(score));
    }

    @Override
    public ScoreLine notScorable(Score.NotScorable score) {
      return without(
          score,
          "not-scorable",
          score.answered(),
          score.required(),
          Wire.codes(score.missing()),
          OutcomeText.of(score));
    }

    @Override
    public ScoreLine notApplicable(Score.NotApplicable score) {
      return without(
          score,
          "not-applicable",
          null,
          null,
          List.of(),
          OutcomeText.notApplicable(score.reason()));
    }

    private ScoreLine without(
        Score score,
        String outcome,
        Integer answered,
        Integer required,
        List<String> missing,
        Map<String, String> text) {
      return new ScoreLine(
          score.scale().value(),
          title,
          outcome,
          null,
          null,
          null,
          null,
          null,
          answered,
          required,
          null,
          missing,
          null,
          null,
          bands,
          text);
    }

    private static String norms(Score score) {
      String norms = score.interpretation().norms();
      return norms.isEmpty() ? null : norms;
    }

    private static String code(Optional<Band> band) {
      return band.map(Band::code).orElse(null);
    }

    private static Map<String, String> title(Optional<Band> band) {
      return band.map(Band::title).map(Text::byLanguage).orElse(null);
    }
  }
}
