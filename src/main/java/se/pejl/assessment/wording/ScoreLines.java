package se.pejl.assessment.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.result.ScaleChange;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Score;

/** The scores of a result, each with its explanation and its change since last time. */
record ScoreLines(Result result, Words words, ItemLines items) {

  List<ScoreLine> all() {
    List<ScoreLine> lines = new ArrayList<>();
    for (Score score : result.sheet().scores()) {
      lines.add(
          score.accept(
              new ScoreInWords(
                  result.form().scale(score.scale()).orElseThrow(),
                  words,
                  items::number,
                  change(score.scale()),
                  result.explanations().get(lines.size()))));
    }
    return lines;
  }

  private String change(ScaleCode scale) {
    return result.scaleChanges().stream()
        .filter(change -> change.scale().equals(scale))
        .findFirst()
        .flatMap(this::sentence)
        .orElse("");
  }

  private Optional<String> sentence(ScaleChange change) {
    return result
        .lastTime()
        .map(
            last -> {
              String then = ScoreInWords.brief(change.before(), words);
              return change
                  .difference()
                  .map(
                      by ->
                          words.get(
                              "score.change",
                              last.date(),
                              then,
                              (by.signum() > 0 ? "+" : "") + words.number(by),
                              words.get("score.course." + change.course())))
                  .orElseGet(() -> words.get("score.change.none", last.date(), then));
            });
  }
}
