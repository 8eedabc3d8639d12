package se.pejl.casefile.timeline;

import java.util.Map;
import se.pejl.platform.Refused;

/** What was to be written on the time axis lacks something or cannot be. */
public final class ImpossibleEventException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String part;

  /**
   * @param part what is missing or impossible, such as {@code until}
   */
  public ImpossibleEventException(String part) {
    super("an event cannot be written: " + part + " is missing or impossible");
    this.part = part;
  }

  @Override
  public String code() {
    return "timeline.impossible";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("part", part);
  }
}
