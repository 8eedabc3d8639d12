package se.pejl.agreement.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.agreement.statistic.CrossTable;
import se.pejl.agreement.statistic.Estimate;
import se.pejl.agreement.statistic.Intraclass;
import se.pejl.agreement.statistic.Kappa;
import se.pejl.agreement.statistic.Pair;
import se.pejl.agreement.statistic.Share;
import se.pejl.agreement.statistic.Weighting;
import se.pejl.form.item.ChoiceItem;

/**
 * All ordered items of some cases taken together. Ratings of one case hang together, so that the
 * intervals are somewhat too narrow.
 *
 * @param cases how many cases were rated twice
 * @param kappa weighted by squares; only where all items have as many grades
 * @param intraclass ICC(1,1) of the grades; only where all items have as many
 * @param shift how many steps higher the second rating is on average; empty without ratings
 */
public record Overall(
    int cases,
    Estimate exact,
    Estimate withinOne,
    Estimate kappa,
    Estimate intraclass,
    Optional<Double> shift) {

  static Overall of(List<ChoiceItem> all, List<RatedTwice> cases) {
    List<ChoiceItem> items = all.stream().filter(ItemAgreement::ordered).toList();
    List<Pair> pairs =
        cases.stream()
            .flatMap(twice -> items.stream().flatMap(item -> twice.pair(item).stream()))
            .toList();
    Set<Integer> grades =
        items.stream().map(item -> item.options().options().size()).collect(Collectors.toSet());
    Estimate mixed = new Estimate.Unknown(Estimate.Reason.MIXED_GRADES, pairs.size());
    boolean alike = grades.size() == 1;
    return new Overall(
        cases.size(),
        Share.of(within(0, pairs), pairs.size()),
        Share.of(within(1, pairs), pairs.size()),
        alike ? kappa(grades.iterator().next(), pairs) : mixed,
        alike ? Intraclass.of(Pair.rows(pairs)) : mixed,
        Pair.shift(pairs));
  }

  private static Estimate kappa(int grades, List<Pair> pairs) {
    return Kappa.of(CrossTable.of(grades, pairs), Weighting.QUADRATIC);
  }

  private static int within(int steps, List<Pair> pairs) {
    return (int) pairs.stream().filter(pair -> pair.apart() <= steps).count();
  }
}
