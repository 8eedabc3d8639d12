package se.pejl.agreement.measure;

import java.util.List;
import java.util.Optional;
import se.pejl.agreement.statistic.Estimate;
import se.pejl.agreement.statistic.Pair;
import se.pejl.agreement.statistic.Share;
import se.pejl.form.item.ChoiceItem;

/**
 * All ordered items of some cases taken together. Ratings of one case hang together, so that the
 * intervals are somewhat too narrow.
 *
 * @param cases how many cases were rated twice
 * @param shift how many steps higher the second rating is on average; empty without ratings
 */
public record Overall(int cases, Estimate exact, Estimate withinOne, Optional<Double> shift) {

  static Overall of(List<ChoiceItem> items, List<RatedTwice> cases) {
    List<Pair> pairs =
        cases.stream()
            .flatMap(
                twice ->
                    items.stream()
                        .filter(ItemAgreement::ordered)
                        .flatMap(item -> twice.pair(item).stream()))
            .toList();
    return new Overall(
        cases.size(),
        Share.of(within(0, pairs), pairs.size()),
        Share.of(within(1, pairs), pairs.size()),
        pairs.isEmpty()
            ? Optional.empty()
            : Optional.of(
                pairs.stream().mapToInt(p -> p.second() - p.first()).average().orElse(0)));
  }

  private static int within(int steps, List<Pair> pairs) {
    return (int) pairs.stream().filter(p -> Math.abs(p.first() - p.second()) <= steps).count();
  }
}
