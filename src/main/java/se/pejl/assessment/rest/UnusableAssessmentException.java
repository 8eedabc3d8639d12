package se.pejl.assessment.rest;

import java.util.Map;
import se.pejl.platform.Refused;

/** A request about an assessment can be read but says something impossible or too little. */
public final class UnusableAssessmentException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String field;

  UnusableAssessmentException(String field) {
    super("the request cannot be used: " + field);
    this.field = field;
  }

  @Override
  public String code() {
    return "request.unusable";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("field", field);
  }
}
