package se.pejl.agreement.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Agreement in published worked examples")
class PublishedAgreementTest {

  /** SAS/STAT User's Guide, The FREQ Procedure, Agreement Study: two dermatologists. */
  private static final CrossTable SKIN =
      CrossTable.of(new int[][] {{10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}});

  /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
  private static final double[][] TARGETS = {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  };

  @Test
  void kappa_of_two_dermatologists() {
    is(0.3449, 0.2030, 0.4868, 0.00005, Kappa.of(SKIN, Weighting.NONE));
  }

  @Test
  void linear_weighted_kappa_of_two_dermatologists() {
    is(0.5082, 0.3798, 0.6366, 0.00005, Kappa.of(SKIN, Weighting.LINEAR));
  }

  /**
   * Fleiss and Cohen (1973), Educational and Psychological Measurement 33, 613-619: 1 less the mean
   * squared difference found (64 / 88) over the one expected from the margins, (310 + 324) / 88 - 2
   * x (138 / 88) x (142 / 88). The interval from the formula of Fleiss, Cohen and Everitt (1969) in
   * NumPy.
   */
  @Test
  void quadratic_weighted_kappa_of_two_dermatologists() {
    is(0.6607, 0.5399, 0.7815, 0.00005, Kappa.of(SKIN, Weighting.QUADRATIC));
  }

  @Test
  void intraclass_correlation_with_raters_of_their_own_for_each_case() {
    is(0.17, -0.13, 0.72, 0.005, Intraclass.of(TARGETS));
  }

  /** Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3. */
  @Test
  void intervals_of_shares() {
    is(81 / 263.0, 0.2553, 0.3662, 0.00005, Share.of(81, 263));
    is(15 / 148.0, 0.0624, 0.1605, 0.00005, Share.of(15, 148));
    is(0, 0, 0.1611, 0.00005, Share.of(0, 20));
    is(1 / 29.0, 0.0061, 0.1718, 0.00005, Share.of(1, 29));
  }

  @Test
  void exact_and_within_one_step() {
    assertEquals(10 + 10 + 12 + 13, SKIN.within(0));
    assertEquals(45 + 4 + 12 + 5 + 5 + 4 + 6, SKIN.within(1));
    assertEquals(List.of(88, 4), List.of(SKIN.n(), SKIN.grades()));
  }

  private static void is(double value, double lower, double upper, double to, Estimate found) {
    Estimate.Known known = (Estimate.Known) found;
    assertEquals(value, known.value(), to, "value");
    assertEquals(lower, known.lower(), to, "lower");
    assertEquals(upper, known.upper(), to, "upper");
  }
}
