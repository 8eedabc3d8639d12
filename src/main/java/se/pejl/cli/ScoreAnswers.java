package se.pejl.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.pejl.form.Form;
import se.pejl.form.text.Text;
import se.pejl.library.wire.CheckLine;
import se.pejl.library.wire.FlagLine;
import se.pejl.library.wire.ScoreLine;
import se.pejl.library.wire.Wire;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

/** Score sets of answers to a form. */
final class ScoreAnswers {

  private ScoreAnswers() {}

  static ExitCode run(Arguments arguments, Output output) {
    return output.json() && EachAnswerSet.answers(arguments).inLines()
        ? EachAnswerSet.lines(arguments, output, ScoreAnswers::score, ScoredQuickly::new)
        : EachAnswerSet.run(arguments, output, ScoreAnswers::score);
  }

  private static void score(Form form, Scorer scorer, AnswerSet set, Output output) {
    ScoredLine scored = ScoredLine.of(form, scorer.score(set.responses(), set.circumstances()));
    if (output.json()) {
      output.document(scored);
    } else {
      show(form, scored, output);
    }
  }

  private static void show(Form form, ScoredLine scored, Output output) {
    String language = output.words().language();
    output.line(form.title().in(language) + " (" + scored.form() + ")");
    for (ScoreLine line : scored.scores()) {
      output.say("score.line", in(language, line.title()), in(language, line.text()));
    }
    for (FlagLine flag : scored.flags()) {
      output.say("score.flag", in(language, flag.title()), in(language, flag.act()));
    }
    for (CheckLine check : scored.checks()) {
      output.say("score.check", in(language, check.says()));
    }
    list("score.critical", scored.critical(), output);
    list("score.unanswered", scored.unanswered(), output);
    if (scored.eligible().equals(Wire.code(ScoreSheet.Eligible.NO))) {
      output.say("score.not-eligible");
    }
    output.line("");
  }

  private static void list(String key, Collection<String> items, Output output) {
    if (!items.isEmpty()) {
      output.say(key, String.join(", ", items));
    }
  }

  private static String in(String language, Map<String, String> text) {
    return new Text(text).in(language);
  }

  /** The sheet of one set of answers, for programs. */
  record ScoredLine(
      String form,
      List<ScoreLine> scores,
      List<FlagLine> flags,
      List<CheckLine> checks,
      List<String> critical,
      List<String> shown,
      List<String> unanswered,
      String eligible) {

    static ScoredLine of(Form form, ScoreSheet sheet) {
      return new ScoredLine(
          form.id().toString(),
          ScoreLine.all(form, sheet),
          FlagLine.all(form, sheet),
          CheckLine.all(form, sheet),
          Wire.codes(sheet.critical()),
          Wire.codes(sheet.shown()),
          Wire.codes(sheet.unanswered()),
          Wire.code(sheet.eligible()));
    }
  }
}
