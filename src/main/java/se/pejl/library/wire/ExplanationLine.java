package se.pejl.library.wire;

import java.util.List;
import java.util.Map;
import se.pejl.scoring.Explanation;

/** One step from a score down to its answers, as it travels. */
public record ExplanationLine(
    String step, Map<String, String> text, String value, List<ExplanationLine> because) {

  public static List<ExplanationLine> all(List<Explanation> explanations) {
    return explanations.stream().map(ExplanationLine::of).toList();
  }

  private static ExplanationLine of(Explanation explanation) {
    return new ExplanationLine(
        Wire.code(explanation.step()),
        explanation.text().byLanguage(),
        explanation.value(),
        all(explanation.because()));
  }
}
