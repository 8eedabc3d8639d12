package se.pejl.platform.rest.body;

import java.util.Map;
import se.pejl.platform.Refused;

/** A body is JSON, but not what was asked for; says where and what was expected there. */
public final class UnfittingBodyException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> details;

  private UnfittingBodyException(String code, Map<String, Object> details) {
    super("a body does not fit: " + code);
    this.code = code;
    this.details = details;
  }

  static UnfittingBodyException unknown(Place place) {
    return new UnfittingBodyException("body.unknown-property", Map.of("field", place.path()));
  }

  static UnfittingBodyException duplicate(Place place) {
    return new UnfittingBodyException("body.duplicate-property", Map.of("field", place.path()));
  }

  static UnfittingBodyException wrongType(Place place, String expected) {
    return new UnfittingBodyException(
        "body.wrong-type", Map.of("field", place.path(), "expected", expected));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Map<String, Object> details() {
    return details;
  }
}
