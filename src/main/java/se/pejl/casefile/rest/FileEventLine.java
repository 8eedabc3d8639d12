package se.pejl.casefile.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import se.pejl.access.log.LoggedEvent;

/** One thing that was done in a case file or read from it, as it travels. */
public record FileEventLine(
    long number,
    Instant at,
    String account,
    String kind,
    UUID subject,
    String purpose,
    String note) {

  static FileEventLine of(LoggedEvent event) {
    return new FileEventLine(
        event.number(),
        event.at(),
        event.accountName(),
        event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        event.subject(),
        event.purpose(),
        event.note());
  }
}
