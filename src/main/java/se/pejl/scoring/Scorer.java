package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.scoring.rules.AnswerVector;
import se.pejl.scoring.rules.FormRules;
import se.pejl.scoring.rules.ScoreLookup;
import se.pejl.scoring.rules.ScoringRun;
import se.pejl.scoring.rules.Sheet;
import se.pejl.scoring.rules.Trace;
import se.pejl.scoring.telling.Teller;

/** The rules of one form, made ready once and used for any number of answer sets. */
public final class Scorer {

  private static final IntFunction<Trace> NOBODY_WATCHES = scale -> Trace.SILENT;

  private final FormRules rules;
  private final ScoreLookup lookup;

  private Scorer(FormRules rules) {
    this.rules = rules;
    this.lookup = ScoreLookup.of(rules);
  }

  /**
   * @throws IllegalArgumentException when a scale names an item that is not there or has no points,
   *     when a scale rests on itself, or when points are too fine or too large to count exactly
   */
  public static Scorer of(Form form) {
    return new Scorer(FormRules.of(form));
  }

  /** Same form, same answers, same circumstances: same sheet. */
  public ScoreSheet score(Responses responses, Circumstances circumstances) {
    return new Sheet(run(AnswerVector.of(rules, responses), circumstances)).filledIn();
  }

  /** No answers yet, to be filled in and scored again and again. */
  public AnswerVector answers() {
    return new AnswerVector(rules);
  }

  /** The same as a score sheet, for those who score many. */
  public Reckoning reckon(AnswerVector answers, Circumstances circumstances) {
    return new Reckoning(run(answers.settled(), circumstances));
  }

  /**
   * How each scale came to its outcome, in the form's order; taken by the same walk as the score.
   */
  public List<Explanation> explain(Responses responses, Circumstances circumstances) {
    Teller[] tellers = new Teller[rules.scales().size()];
    ScoringRun run =
        new ScoringRun(
            AnswerVector.of(rules, responses),
            circumstances,
            scale ->
                tellers[scale] =
                    new Teller(
                        rules.form(),
                        rules.scales().get(scale),
                        circumstances.informant(),
                        part -> tellers[part].told()));
    List<Explanation> told = new ArrayList<>();
    for (int scale = 0; scale < tellers.length; scale++) {
      run.score(scale);
      told.add(tellers[scale].told());
    }
    return told;
  }

  /** What each scale still lacks, in the form's order. */
  public List<Completeness> completeness(Responses responses, Circumstances circumstances) {
    ScoringRun run = run(AnswerVector.of(rules, responses), circumstances);
    return rules.scales().stream().map(scale -> scale.completeness(run)).toList();
  }

  private ScoringRun run(AnswerVector answers, Circumstances circumstances) {
    ScoringRun run = new ScoringRun(answers, circumstances, NOBODY_WATCHES);
    lookup.before(run);
    return run;
  }
}
