package se.pejl.access.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import se.pejl.access.log.LoggedEvent;

/** One thing that was done or read, as it travels. */
public record LogLine(
    long number,
    Instant at,
    String account,
    String kind,
    UUID subject,
    UUID caseFile,
    String purpose,
    String note,
    String hash) {

  public static LogLine of(LoggedEvent event) {
    return new LogLine(
        event.number(),
        event.at(),
        event.accountName(),
        event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        event.subject(),
        event.caseFile(),
        event.purpose(),
        event.note(),
        event.hash());
  }
}
