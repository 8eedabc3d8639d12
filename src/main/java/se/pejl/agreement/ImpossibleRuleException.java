package se.pejl.agreement;

import java.util.Map;
import se.pejl.platform.Refused;

/** A rule for double rating cannot be like this; the field says what is wrong. */
public final class ImpossibleRuleException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String field;

  ImpossibleRuleException(String field) {
    super("a rule for double rating cannot be like this: " + field);
    this.field = field;
  }

  @Override
  public String code() {
    return "agreement.rule-impossible";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("field", field);
  }
}
