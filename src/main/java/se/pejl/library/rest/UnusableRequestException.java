package se.pejl.library.rest;

import java.util.Map;
import se.pejl.platform.Refused;

/** A request that can be read but says something impossible or too little. */
public final class UnusableRequestException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String field;

  UnusableRequestException(String field) {
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
