package se.pejl.assessment.bearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One youth over time.
 *
 * @param enrolledOn the day "before" ends
 * @param closedOn the day "after" begins
 */
public record Course(
    UUID caseFile,
    String youth,
    String caseNumber,
    Optional<LocalDate> enrolledOn,
    Optional<LocalDate> closedOn,
    List<Series> series,
    List<FactorTable> factors) {}
