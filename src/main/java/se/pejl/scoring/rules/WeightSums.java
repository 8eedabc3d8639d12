package se.pejl.scoring.rules;

import java.math.BigDecimal;

/**
 * What the items that count weigh.
 *
 * @param total what they weigh together; their number, when each weighs 1
 * @param squares the squares of their weights together
 */
record WeightSums(BigDecimal total, BigDecimal squares) {}
