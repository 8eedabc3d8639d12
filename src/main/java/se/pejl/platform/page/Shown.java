package se.pejl.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How moments are written on the pages: as Swedes write them, in Swedish time, in any language. */
@Named
@ApplicationScoped
public class Shown {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

  /** Day and time of day, such as {@code 2026-03-02 14:05}; nothing for null. */
  public String moment(Instant instant) {
    return instant == null ? "" : MINUTE.format(instant);
  }
}
