package se.pejl.casefile.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.casefile.Duty;

/**
 * One duty in a case file, with the name of the one who has it.
 *
 * @param until the last day; empty while no end is set
 * @param holds whether it holds today
 * @param over whether it ended before today, or never began
 */
public record AssignmentLine(
    UUID id,
    UUID account,
    String name,
    Duty duty,
    LocalDate from,
    Optional<LocalDate> until,
    boolean holds,
    boolean over) {}
