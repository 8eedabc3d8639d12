package se.pejl.change.reliable;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.precision.Reliability;

/**
 * What one method says of two scores, with everything it was reckoned from.
 *
 * @param level such as 0.95
 * @param critical how many standard errors the index must exceed
 * @param index how many standard errors the score is from the one expected, to six decimals
 * @param crossing where a cutoff is declared
 */
public record ReliableChange(
    ChangeMethod method,
    BigDecimal level,
    BigDecimal critical,
    Reliability reliability,
    BigDecimal index,
    Optional<Crossing> crossing,
    Classification classification) {}
