package se.pejl.agreement.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.agreement.statistic.Estimate.Bare;
import se.pejl.agreement.statistic.Estimate.Known;
import se.pejl.agreement.statistic.Estimate.Reason;
import se.pejl.agreement.statistic.Estimate.Unknown;

@DisplayName("Agreement at its edges")
class AgreementAtItsEdgesTest {

  @Test
  void everybody_rated_the_same_gives_no_kappa_instead_of_one() {
    CrossTable alike = CrossTable.of(3, Collections.nCopies(12, new Pair(2, 2)));
    assertEquals(new Unknown(Reason.NO_VARIATION, 12), Kappa.of(alike, Weighting.NONE));
    assertEquals(new Unknown(Reason.NO_VARIATION, 12), Kappa.of(alike, Weighting.QUADRATIC));
  }

  @Test
  void one_pair_is_too_few() {
    CrossTable one = CrossTable.of(3, List.of(new Pair(0, 1)));
    assertEquals(new Unknown(Reason.TOO_FEW, 1), Kappa.of(one, Weighting.LINEAR));
    assertEquals(new Unknown(Reason.TOO_FEW, 1), Intraclass.of(new double[][] {{3, 4}}));
    assertEquals(new Unknown(Reason.TOO_FEW, 0), Share.of(0, 0));
  }

  @Test
  void full_agreement_is_one_and_has_no_interval() {
    CrossTable same = CrossTable.of(3, List.of(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2)));
    assertEquals(new Bare(1, 3), Kappa.of(same, Weighting.QUADRATIC));
    assertEquals(new Bare(1, 2), Intraclass.of(new double[][] {{3, 3}, {5, 5}}));
  }

  @Test
  void scores_all_the_same_give_no_correlation() {
    assertEquals(
        new Unknown(Reason.NO_VARIATION, 2), Intraclass.of(new double[][] {{3, 3}, {3, 3}}));
  }

  /** Their mean, in the computer's binary numbers, is not always one of them. */
  @Test
  void scores_all_the_same_give_no_correlation_with_decimals_either() {
    for (int cases = 2; cases <= 60; cases++) {
      for (double score : new double[] {0.1, 0.7, 1.44, 3.3, 18.9}) {
        double[][] same = new double[cases][];
        Arrays.fill(same, new double[] {score, score});
        assertEquals(new Unknown(Reason.NO_VARIATION, cases), Intraclass.of(same));
      }
    }
  }

  @Test
  void with_two_grades_all_weights_give_the_same() {
    CrossTable table = CrossTable.of(new int[][] {{20, 5}, {10, 15}});
    Known kappa = (Known) Kappa.of(table, Weighting.NONE);
    assertEquals(0.40, kappa.value(), 0.00005); // (0.70 - 0.50) / 0.50
    assertEquals(kappa, Kappa.of(table, Weighting.LINEAR));
    assertEquals(kappa, Kappa.of(table, Weighting.QUADRATIC));
  }

  @Test
  void few_pairs_have_a_kappa_without_interval() {
    List<Pair> nine = new ArrayList<>(Collections.nCopies(8, new Pair(0, 0)));
    nine.add(new Pair(1, 1));
    nine.set(0, new Pair(0, 1));
    assertInstanceOf(Bare.class, Kappa.of(CrossTable.of(2, nine), Weighting.NONE));
    nine.add(new Pair(1, 1));
    assertInstanceOf(Known.class, Kappa.of(CrossTable.of(2, nine), Weighting.NONE));
  }

  @Test
  void a_grade_that_does_not_exist_is_refused() {
    List<Pair> outside = List.of(new Pair(0, 3));
    assertThrows(IllegalArgumentException.class, () -> CrossTable.of(3, outside));
    assertThrows(IllegalArgumentException.class, () -> Share.of(3, 2));
  }
}
