package se.pejl.agreement.statistic;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The level of all intervals of agreement: 95 %, both sides. */
final class Confidence {

  /** The probability below the upper end. */
  static final double BELOW = 0.975;

  /** The normal deviate of it, about 1.96. */
  static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(BELOW);

  private Confidence() {}
}
