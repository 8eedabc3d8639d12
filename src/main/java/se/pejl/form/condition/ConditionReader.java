package se.pejl.form.condition;

import java.util.List;
import se.pejl.form.condition.ConditionProblem.Rule;
import se.pejl.form.text.Phrase;

/**
 * Reads conditions as a methodologist writes them, such as {@code truancy >= moderate and age <
 * 15}.
 */
public final class ConditionReader {

  private static final int LONGEST = 50_000;

  private ConditionReader() {}

  /**
   * The condition, or every problem with its place in the text. Never throws, whatever is written.
   */
  public static ConditionReading read(String text, Names names) {
    Problems problems = new Problems();
    if (text.length() > LONGEST) {
      problems.note(
          0,
          Rule.TOO_LARGE,
          Phrase.said(
              "ett villkor har högst {0} tecken",
              "a condition has at most {0} characters", LONGEST));
      return new ConditionReading.Rejected(problems.inOrder());
    }
    List<Token> tokens = new Lexer(text, problems).tokens();
    if (problems.none()) {
      return parsed(tokens, names, problems);
    }
    return new ConditionReading.Rejected(problems.inOrder());
  }

  private static ConditionReading parsed(List<Token> tokens, Names names, Problems problems) {
    try {
      Condition condition = new Parser(tokens, new Meaning(names, problems), problems).condition();
      if (problems.none()) {
        return new ConditionReading.Accepted(condition);
      }
    } catch (Problems.Unreadable stopped) {
      // The reason is among the problems.
    }
    return new ConditionReading.Rejected(problems.inOrder());
  }
}
