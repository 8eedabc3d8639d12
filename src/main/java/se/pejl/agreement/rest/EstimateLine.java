package se.pejl.agreement.rest;

import se.pejl.agreement.statistic.Estimate;

/**
 * A statistic, as it travels.
 *
 * @param value null when there is none; then the reason says why
 * @param lower the lower end at 95 %; null when no interval can be given
 */
public record EstimateLine(Double value, Double lower, Double upper, int n, String reason) {

  private static final Estimate.Visitor<EstimateLine> LINES =
      new Estimate.Visitor<>() {
        @Override
        public EstimateLine known(Estimate.Known known) {
          return new EstimateLine(known.value(), known.lower(), known.upper(), known.n(), null);
        }

        @Override
        public EstimateLine bare(Estimate.Bare bare) {
          return new EstimateLine(bare.value(), null, null, bare.n(), null);
        }

        @Override
        public EstimateLine unknown(Estimate.Unknown unknown) {
          return new EstimateLine(
              null, null, null, unknown.n(), DoubleRatingDocument.code(unknown.reason()));
        }
      };

  static EstimateLine of(Estimate estimate) {
    return estimate.accept(LINES);
  }
}
