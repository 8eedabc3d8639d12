package se.pejl.benchmark;

import se.pejl.form.item.NoAnswer;
import se.pejl.scoring.rules.AnswerVector;

/** Puts ranks into an answer vector. */
final class Ranks {

  private Ranks() {}

  static void fill(AnswerVector answers, int[] ranks, NoAnswer reason) {
    answers.clear();
    for (int item = 0; item < ranks.length; item++) {
      if (ranks[item] >= 0) {
        answers.choose(item, ranks[item]);
      } else {
        answers.withhold(item, reason);
      }
    }
  }
}
