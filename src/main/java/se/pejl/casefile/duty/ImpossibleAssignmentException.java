package se.pejl.casefile.duty;

import java.util.Map;
import se.pejl.platform.Refused;

/** Nobody can be given a duty in this way; the field says what is wrong. */
public final class ImpossibleAssignmentException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String field;

  ImpossibleAssignmentException(String field) {
    super("a duty cannot be given or ended: " + field);
    this.field = field;
  }

  @Override
  public String code() {
    return "casefile.assignment-impossible";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("field", field);
  }
}
