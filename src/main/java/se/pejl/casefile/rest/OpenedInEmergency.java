package se.pejl.casefile.rest;

import java.time.Instant;
import java.util.UUID;
import se.pejl.access.emergency.Emergency;

/** A file that can now be read, and until when. */
public record OpenedInEmergency(UUID id, UUID caseFile, Instant until) {

  static OpenedInEmergency of(Emergency emergency) {
    return new OpenedInEmergency(emergency.id(), emergency.caseFile(), emergency.until());
  }
}
