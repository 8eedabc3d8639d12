package se.pejl.library.rest;

import java.util.Map;
import se.pejl.platform.Refused;

/** A request that can be read but says something impossible or too little. */
public final class UnusableRequestException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String part;

  UnusableRequestException(String part) {
    super("the request cannot be used: " + part);
    this.part = part;
  }

  @Override
  public String code() {
    return "request.unusable";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("part", part);
  }
}
