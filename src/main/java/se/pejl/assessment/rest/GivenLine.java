package se.pejl.assessment.rest;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.sheet.Given;
import se.pejl.library.answer.AnswerText;

/**
 * What is stored for one item, as it travels.
 *
 * @param value the answer, or {@code {"reason": …}}; null when it was cleared
 */
public record GivenLine(Object value, String note, int revision, Instant savedAt) {

  static Map<String, GivenLine> all(AnswerSheet sheet) {
    Map<String, GivenLine> lines = new TreeMap<>();
    sheet.items().forEach((item, given) -> lines.put(item.value(), of(given)));
    return lines;
  }

  private static GivenLine of(Given given) {
    return new GivenLine(
        given.answer().map(AnswerText::write).orElse(null),
        given.note().orElse(null),
        given.revision(),
        given.savedAt());
  }
}
