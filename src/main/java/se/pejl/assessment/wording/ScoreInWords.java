package se.pejl.assessment.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.library.wording.BandGround;
import se.pejl.library.wording.ReadingLine;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Score;

/** Says what came out of one scale. */
record ScoreInWords(
    Scale scale,
    Words words,
    Function<ItemCode, Integer> numbers,
    List<SinceLine> changes,
    Explanation explanation)
    implements Score.Visitor<ScoreLine> {

  @Override
  public ScoreLine scored(Score.Scored score) {
    String reason = score.imputed() == 0 ? "" : words.get("score.imputed", score.imputed());
    return line(score, reason, List.of(), bar(score, score.value(), score.value()));
  }

  @Override
  public ScoreLine range(Score.Range score) {
    String reason = words.get(rangeText(score));
    return line(score, reason, score.missing(), bar(score, score.lowest(), score.highest()));
  }

  @Override
  public ScoreLine notScorable(Score.NotScorable score) {
    String reason = NoScoreInWords.of(score, words);
    return line(score, reason, score.missing(), null);
  }

  @Override
  public ScoreLine notApplicable(Score.NotApplicable score) {
    String reason = NoScoreInWords.of(score, words);
    return line(score, reason, List.of(), null);
  }

  private static String rangeText(Score.Range score) {
    if (score.interpretation().bands().isEmpty()) {
      return "score.range";
    }
    return score.band().isPresent() ? "score.range.certain" : "score.range.uncertain";
  }

  private ScoreLine line(Score score, String reason, List<ItemCode> missing, BandBar bar) {
    return new ScoreLine(
        scale.code().value(),
        words.of(scale.title()),
        ScoreInBrief.of(score, words),
        bar == null
            ? ""
            : words.get(
                "score.span",
                words.number(scale.range().lowest()),
                words.number(scale.range().highest())),
        ReadingLine.all(score, words.language()),
        score.interpretation().norms(),
        reason,
        missing.stream()
            .map(numbers)
            .filter(number -> number > 0)
            .map(String::valueOf)
            .collect(Collectors.joining(", ")),
        bar,
        changes,
        explanation);
  }

  private BandBar bar(Score score, BigDecimal lowest, BigDecimal highest) {
    return BandBar.of(scale, BandGround.of(scale, score), lowest, highest);
  }
}
