package se.pejl.assessment.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.pejl.assessment.result.Result;
import se.pejl.change.Change;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Score;

/** The scores of a result, each with its explanation and what changed since. */
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
                  changes(score.scale()),
                  result.explanations().get(lines.size()))));
    }
    return lines;
  }

  /** Since the last time, and since the first where that is another. */
  private List<SinceLine> changes(ScaleCode scale) {
    Stream<SinceLine> last =
        result.change().stream()
            .flatMap(change -> since(change, scale, "last", result.lastTime().get().date()));
    Stream<SinceLine> first =
        result.sinceBaseline().stream()
            .flatMap(since -> since(since.change(), scale, "first", since.date()));
    return Stream.concat(last, first).toList();
  }

  private Stream<SinceLine> since(Change change, ScaleCode scale, String which, LocalDate then) {
    String when = words.get("score.since." + which, then);
    return change.scales().stream()
        .filter(one -> one.scale().equals(scale))
        .flatMap(one -> one.accept(new SinceWords(words, when)).stream());
  }
}
