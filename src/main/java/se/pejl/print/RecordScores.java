package se.pejl.print;

import java.util.stream.Collectors;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.wording.ResultView;
import se.pejl.assessment.wording.ScoreLine;
import se.pejl.assessment.wording.Words;
import se.pejl.library.wording.ReadingLine;
import se.pejl.scoring.Explanation;

/** Each scale on paper: its score, what to think of it, and how it came about. */
record RecordScores(Result result, ResultView view, Words words) {

  void write(Leaf body) {
    if (view.getScores().isEmpty()) {
      return;
    }
    body.text("h2", "", words.get("result.scores"));
    view.getScores().forEach(score -> body.in("div", "score", box -> score(box, score)));
  }

  private void score(Leaf box, ScoreLine score) {
    box.text("h3", "", score.title());
    box.text("p", "value", line(score));
    box.text("p", "", score.reason());
    if (!score.missing().isEmpty()) {
      box.text("p", "", words.get("score.missing") + " " + score.missing());
    }
    score.readings().forEach(reading -> reading(box, reading));
    if (!score.norms().isEmpty()) {
      box.text("p", "soft", words.get("score.norms") + " " + score.norms());
    }
    new RecordChange(result, words).of(score.code()).forEach(line -> box.text("p", "", line));
    box.text("p", "soft", words.get("score.explain") + ": " + told(score.explanation()));
    steps(box, score.explanation());
  }

  /** Number, span and band, as {@code 14 (possible 0–27): Moderate}. */
  private static String line(ScoreLine score) {
    String span = score.span().isEmpty() ? "" : " (" + score.span() + ")";
    String bands =
        score.readings().stream()
            .filter(reading -> !reading.band().isEmpty())
            .map(reading -> named(reading, reading.band()))
            .collect(Collectors.joining(" · "));
    return score.value() + span + (bands.isEmpty() ? "" : ": " + bands);
  }

  private static String named(ReadingLine reading, String said) {
    return reading.system().isEmpty() ? said : reading.system() + ": " + said;
  }

  private static void reading(Leaf box, ReadingLine reading) {
    if (!reading.uncertain().isEmpty()) {
      box.text("p", "", named(reading, reading.uncertain()) + ".");
    }
    box.text("p", "soft", reading.label());
    box.text("p", "", reading.meaning());
  }

  private void steps(Leaf box, Explanation explanation) {
    if (explanation.because().isEmpty()) {
      return;
    }
    box.in(
        "ul",
        "steps",
        list ->
            explanation
                .because()
                .forEach(
                    step -> {
                      list.in(
                          "li",
                          "",
                          item -> {
                            item.text("span", "", told(step));
                            steps(item, step);
                          });
                    }));
  }

  private String told(Explanation step) {
    return words.of(step.text());
  }
}
