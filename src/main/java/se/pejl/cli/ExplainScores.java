package se.pejl.cli;

import java.util.List;
import se.pejl.form.Form;
import se.pejl.library.wire.ExplanationLine;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Scorer;

/** Score sets of answers to a form, and tell how each score came about. */
final class ExplainScores {

  private ExplainScores() {}

  static ExitCode run(Arguments arguments, Output output) {
    return EachAnswerSet.run(arguments, output, ExplainScores::explain);
  }

  private static void explain(Form form, Scorer scorer, AnswerSet set, Output output) {
    List<Explanation> told = scorer.explain(set.responses(), set.circumstances());
    if (output.json()) {
      output.document(new Explained(form.id().toString(), ExplanationLine.all(told)));
      return;
    }
    output.line(form.title().in(output.words().language()) + " (" + form.id() + ")");
    told.forEach(explanation -> show(explanation, "  ", output));
    output.line("");
  }

  private static void show(Explanation step, String indent, Output output) {
    output.line(indent + step.text().in(output.words().language()));
    step.because().forEach(reason -> show(reason, indent + "  ", output));
  }

  /** How the scores of one set of answers came about, for programs. */
  record Explained(String form, List<ExplanationLine> explanations) {}
}
