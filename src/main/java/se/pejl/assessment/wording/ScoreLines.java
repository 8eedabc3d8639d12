package se.pejl.assessment.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.result.Result;
import se.pejl.change.Change;
import se.pejl.change.ScaleChange;
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
    return result.change().map(Change::scales).orElse(List.of()).stream()
        .filter(change -> change.scale().equals(scale))
        .findFirst()
        .flatMap(this::sentence)
        .orElse("");
  }

  private Optional<String> sentence(ScaleChange change) {
    return result.lastTime().flatMap(last -> change.accept(new Sentence(words, last.date())));
  }

  /** What is said of the difference since a day. */
  private record Sentence(Words words, LocalDate then)
      implements ScaleChange.Visitor<Optional<String>> {

    @Override
    public Optional<String> difference(ScaleChange.Difference change) {
      BigDecimal by = change.difference();
      return Optional.of(
          words.get(
              "score.change",
              then,
              ScoreInWords.brief(change.before(), words),
              signed(by),
              words.get("score.course." + change.course())));
    }

    /** With the sign that people write. */
    private String signed(BigDecimal by) {
      String size = words.number(by.abs());
      return by.signum() == 0 ? size : (by.signum() > 0 ? "+" : "−") + size;
    }

    @Override
    public Optional<String> notComparable(ScaleChange.NotComparable change) {
      return change
          .before()
          .map(
              before ->
                  words.get("score.change.none", then, ScoreInWords.brief(before, words))
                      + " ("
                      + words.of(change.broken().why())
                      + ")");
    }

    @Override
    public Optional<String> noScore(ScaleChange.NoScore change) {
      return Optional.of(
          words.get("score.change.none", then, ScoreInWords.brief(change.before(), words))
              + " ("
              + words.of(change.lack().words())
              + ")");
    }
  }
}
