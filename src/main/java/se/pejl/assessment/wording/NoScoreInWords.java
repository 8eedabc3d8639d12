package se.pejl.assessment.wording;

import se.pejl.scoring.Score;

/** Says why there is no score. */
public final class NoScoreInWords {

  private NoScoreInWords() {}

  public static String of(Score.NotScorable score, Words words) {
    return score.undecided()
        ? words.get("score.undecided")
        : words.get("score.not-scorable", score.answered(), score.required());
  }

  public static String of(Score.NotApplicable score, Words words) {
    return words.get("score.not-applicable." + score.reason());
  }
}
