package se.pejl.form.condition;

import se.pejl.form.text.Text;

/**
 * One thing wrong with a condition as written.
 *
 * @param offset where in its text, from 0
 * @param sentence what is wrong and what to do about it
 */
public record ConditionProblem(int offset, Rule rule, Text sentence) {

  /** The rules a condition can break; their codes never change. */
  public enum Rule {
    SYNTAX("condition.syntax"),
    UNKNOWN_NAME("condition.unknown-name"),
    TYPE("condition.type"),
    TOO_DEEP("condition.too-deep"),
    TOO_LARGE("condition.too-large");

    private final String code;

    Rule(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
