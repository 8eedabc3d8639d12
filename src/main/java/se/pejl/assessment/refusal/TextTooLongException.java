package se.pejl.assessment.refusal;

import java.util.Map;
import se.pejl.platform.Refused;

/** A reason or a comment is longer than can be kept. */
public final class TextTooLongException extends Refused {

  private static final long serialVersionUID = 1L;

  private final int longest;

  private TextTooLongException(int longest) {
    super("this text holds at most " + longest + " characters");
    this.longest = longest;
  }

  /** Refuses a text that is longer. */
  public static void require(String text, int longest) {
    if (text.length() > longest) {
      throw new TextTooLongException(longest);
    }
  }

  @Override
  public String code() {
    return "text.too-long";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("longest", longest);
  }
}
