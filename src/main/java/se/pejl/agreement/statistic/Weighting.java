package se.pejl.agreement.statistic;

/**
 * How much two different grades still agree, from 1 for the same to 0 for the ends of the scale.
 */
public enum Weighting {

  /** Only the same grade agrees; Cohen (1960). */
  NONE {
    @Override
    double agreement(int apart, int farthest) {
      return apart == 0 ? 1 : 0;
    }
  },

  /** Each step costs as much; Cicchetti and Allison (1971). */
  LINEAR {
    @Override
    double agreement(int apart, int farthest) {
      return 1 - (double) apart / farthest;
    }
  },

  /** Far apart costs more than its share; Fleiss and Cohen (1973). */
  QUADRATIC {
    @Override
    double agreement(int apart, int farthest) {
      return 1 - (double) apart * apart / ((double) farthest * farthest);
    }
  };

  abstract double agreement(int apart, int farthest);
}
