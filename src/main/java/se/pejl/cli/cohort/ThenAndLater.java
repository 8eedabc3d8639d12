package se.pejl.cli.cohort;

import java.math.BigDecimal;

/** Two scores of one person, before and after. */
public record ThenAndLater(BigDecimal then, BigDecimal later) {}
