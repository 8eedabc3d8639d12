package se.pejl.form.item;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why there is no answer, said by a person. An item nobody has touched has no answer and no reason.
 */
public enum NoAnswer {
  /** The person was asked and did not want to answer. */
  DECLINED("declined"),
  /** The person was asked and did not know. */
  NOT_KNOWN("not-known"),
  /** The question was left out of the conversation. */
  NOT_ASKED("not-asked"),
  /** There is too little information to rate. */
  NOT_ASSESSABLE("not-assessable"),
  /** The question does not concern this person. */
  NOT_APPLICABLE("not-applicable");

  private final String code;

  NoAnswer(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<NoAnswer> of(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
  }
}
