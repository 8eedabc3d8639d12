package se.pejl.assessment.sheet;

import java.util.Map;
import se.pejl.platform.Refused;

/** A note is longer than can be kept. */
public final class NoteTooLongException extends Refused {

  private static final long serialVersionUID = 1L;

  public NoteTooLongException() {
    super("a note holds at most " + NewAnswer.LONGEST_NOTE + " characters");
  }

  @Override
  public String code() {
    return "answer.note-too-long";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("longest", NewAnswer.LONGEST_NOTE);
  }
}
