package se.pejl.library.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.pejl.form.Circumstances;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.scoring.Score;

/**
 * One test offered: answers at an edge of the form, and the scores they give today.
 *
 * @param scores of the scales it is about
 */
public record Suggestion(
    String name, Map<ItemCode, Answer> answers, Circumstances circumstances, List<Score> scores) {

  public Suggestion {
    answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    scores = List.copyOf(scores);
  }
}
