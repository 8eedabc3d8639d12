package se.pejl.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.pejl.access.Role;
import se.pejl.access.log.Event.Kind;

/**
 * The log of one person's file as it is handed out to them: who, when, what and what for. Nothing
 * of anybody else stands in it, and no notes.
 */
public record PersonLog(
    String youth,
    String caseNumber,
    String board,
    String handedOutBy,
    LocalDate on,
    List<Line> lines) {

  /**
   * @param name of the one who did it; empty when only role and unit are told
   */
  public record Line(Instant at, Role role, String unit, String name, Kind kind, String purpose) {}

  public PersonLog {
    lines = List.copyOf(lines);
  }
}
