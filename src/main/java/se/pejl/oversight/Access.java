package se.pejl.oversight;

import java.time.Instant;
import java.util.UUID;
import se.pejl.access.log.Event.Kind;

/** Somebody's doing in or reading of a file, as the log has it. */
public record Access(
    long number, Instant at, UUID account, Kind kind, UUID caseFile, String purpose) {}
