package se.pejl.form.item;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.text.Text;

/**
 * One choice of an answer scale.
 *
 * @param points what it adds to a scale; empty when it is never scored
 * @param anchor its text
 * @param help what it means, for the rater
 */
public record ResponseOption(String code, Optional<BigDecimal> points, Text anchor, Text help) {}
