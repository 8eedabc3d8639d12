package se.pejl.assessment.web.course;

import se.pejl.form.scale.Direction;

/**
 * The shade behind a band: pale to warm where higher is worse, the other way where it is better.
 */
final class BandShade {

  private static final double FAINTEST = 0.05;
  private static final double STRONGEST = 0.30;

  private BandShade() {}

  static String of(Direction direction, int place, int bands) {
    int steps = Math.max(1, bands - 1);
    double share = (double) place / steps;
    return switch (direction) {
      case HIGHER_IS_WORSE -> shade("201,124,60", share);
      case HIGHER_IS_BETTER -> shade("40,128,118", share);
      case NEITHER -> shade("90,100,100", place % 2 == 0 ? 0 : 0.4);
    };
  }

  private static String shade(String colour, double share) {
    double strength = FAINTEST + share * (STRONGEST - FAINTEST);
    return "rgba(" + colour + "," + Math.round(strength * 100) / 100.0 + ")";
  }
}
