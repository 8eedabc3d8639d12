package se.pejl.assessment.bearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.due.DueDate;
import se.pejl.casefile.timeline.CaseEvent;

/**
 * One youth over time.
 *
 * @param sideBySide where several people were asked the same
 * @param measured what was signed and when, forms that are followed over time only
 * @param events what stands on the time axis, by day
 * @param due when each form is to be filled in again
 * @param meeting when the next network meeting is to be; empty when none was noted or none is due
 */
public record Course(
    UUID caseFile,
    String youth,
    String caseNumber,
    Phases phases,
    List<Series> series,
    List<FactorTable> factors,
    List<SideBySide> sideBySide,
    List<Goal> goals,
    List<Measured> measured,
    List<CaseEvent> events,
    List<DueDate> due,
    Optional<NextMeeting> meeting) {}
