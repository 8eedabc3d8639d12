package se.pejl.assessment.wording;

import se.pejl.scoring.Score;

/** A score alone, for a table or a sentence: the number, the range, or that there is none. */
public record ScoreInBrief(Words words) implements Score.Visitor<String> {

  public static String of(Score score, Words words) {
    return score.accept(new ScoreInBrief(words));
  }

  @Override
  public String scored(Score.Scored score) {
    return score.interpretation().shown().orElseGet(() -> words.number(score.value()));
  }

  @Override
  public String range(Score.Range score) {
    return words.number(score.lowest()) + "–" + words.number(score.highest());
  }

  @Override
  public String notScorable(Score.NotScorable score) {
    return words.get("score.none");
  }

  @Override
  public String notApplicable(Score.NotApplicable score) {
    return words.get("score.none");
  }
}
