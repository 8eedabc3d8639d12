package se.pejl.access.protection;

import java.util.Map;
import se.pejl.platform.Refused;

/** A protection cannot be decided in this way; the field says what is wrong. */
public final class ImpossibleProtectionException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String field;

  public ImpossibleProtectionException(String field) {
    super("a protection cannot be decided: " + field);
    this.field = field;
  }

  @Override
  public String code() {
    return "protection.impossible";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("field", field);
  }
}
