package se.pejl.agreement.measure;

import java.util.List;
import java.util.Optional;
import se.pejl.agreement.statistic.CrossTable;
import se.pejl.agreement.statistic.Estimate;
import se.pejl.agreement.statistic.Intraclass;
import se.pejl.agreement.statistic.Kappa;
import se.pejl.agreement.statistic.Pair;
import se.pejl.agreement.statistic.Share;
import se.pejl.agreement.statistic.Weighting;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.FactorRole;

/**
 * How well raters agree on one item.
 *
 * @param onlyOne how many cases only one of the two could rate; they are in none of the numbers
 * @param exact the share with the same answer
 * @param withinOne the share at most one step apart; empty where answers have no order
 * @param kappa agreement beyond chance, weighted by squares where answers have an order
 * @param intraclass ICC(1,1) of the grades; empty where answers have no order
 * @param shift how many steps higher the second rating is on average; empty without an order
 */
public record ItemAgreement(
    ChoiceItem item,
    int onlyOne,
    Estimate exact,
    Optional<Estimate> withinOne,
    Estimate kappa,
    Optional<Estimate> intraclass,
    Optional<Double> shift) {

  static ItemAgreement of(ChoiceItem item, List<RatedTwice> cases) {
    List<Pair> pairs = cases.stream().flatMap(twice -> twice.pair(item).stream()).toList();
    CrossTable table = CrossTable.of(item.options().options().size(), pairs);
    boolean ordered = ordered(item);
    return new ItemAgreement(
        item,
        (int) cases.stream().filter(twice -> twice.onlyOneAnswered(item)).count(),
        Share.of(table.within(0), table.n()),
        Optional.of(table).filter(any -> ordered).map(t -> Share.of(t.within(1), t.n())),
        Kappa.of(table, ordered ? Weighting.QUADRATIC : Weighting.NONE),
        Optional.of(pairs).filter(any -> ordered).map(p -> Intraclass.of(Pair.rows(p))),
        Optional.of(pairs).filter(any -> ordered).flatMap(Pair::shift));
  }

  /** Answers have an order when they give points, or when the item is a factor. */
  static boolean ordered(ChoiceItem item) {
    return item.options().options().stream().allMatch(option -> option.points().isPresent())
        || item.traits().role() != FactorRole.NEITHER;
  }
}
