package se.pejl.agreement.measure;

import java.util.List;
import se.pejl.agreement.statistic.Estimate;
import se.pejl.agreement.statistic.Intraclass;
import se.pejl.form.scale.Scale;

/**
 * How well raters agree on one score.
 *
 * @param withoutScore how many cases had no score from at least one of the two
 * @param intraclass ICC(1,1): each case has raters of its own
 */
public record ScaleAgreement(Scale scale, int withoutScore, Estimate intraclass) {

  static ScaleAgreement of(Scale scale, List<RatedTwice> cases) {
    double[][] scores =
        cases.stream()
            .flatMap(twice -> twice.scores(scale.code()).stream())
            .toArray(double[][]::new);
    return new ScaleAgreement(scale, cases.size() - scores.length, Intraclass.of(scores));
  }
}
