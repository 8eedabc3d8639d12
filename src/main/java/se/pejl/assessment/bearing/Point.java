package se.pejl.assessment.bearing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.Phase;
import se.pejl.change.ScaleChange;
import se.pejl.scoring.Score;

/**
 * What a scale came to on one day.
 *
 * @param version of the form
 * @param since the change from the point before; empty in the first
 * @param continues whether it may be joined to the point before: the scoring is the same
 */
public record Point(
    UUID assessment,
    LocalDate date,
    Phase phase,
    String version,
    Score outcome,
    boolean continues,
    Optional<ScaleChange> since) {}
