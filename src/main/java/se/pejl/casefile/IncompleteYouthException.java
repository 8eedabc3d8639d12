package se.pejl.casefile;

import java.util.Map;
import se.pejl.platform.Refused;

/** A case file cannot be opened with what was said about the youth. */
public final class IncompleteYouthException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field what is missing or impossible, such as {@code givenName}
   */
  public IncompleteYouthException(String field) {
    super("a case file cannot be opened: " + field + " is missing or impossible");
    this.field = field;
  }

  @Override
  public String code() {
    return "casefile.incomplete";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("field", field);
  }
}
