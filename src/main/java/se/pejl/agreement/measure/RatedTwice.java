package se.pejl.agreement.measure;

import java.util.Optional;
import java.util.UUID;
import se.pejl.agreement.statistic.Pair;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.scale.ScaleCode;

/** One case that two people rated, the second without seeing what the first came to. */
public record RatedTwice(UUID id, Rating first, Rating second) {

  /** Both grades; empty when one of them, or both, gave none. */
  Optional<Pair> pair(ChoiceItem item) {
    return first.grade(item).flatMap(one -> second.grade(item).map(other -> new Pair(one, other)));
  }

  /** Both scores; empty when one of them, or both, have none. */
  Optional<double[]> scores(ScaleCode scale) {
    return first
        .score(scale)
        .flatMap(
            one ->
                second
                    .score(scale)
                    .map(other -> new double[] {one.doubleValue(), other.doubleValue()}));
  }

  /** Whether one of them could answer where the other could not. */
  boolean onlyOneAnswered(ChoiceItem item) {
    return first.grade(item).isPresent() != second.grade(item).isPresent();
  }

  boolean by(UUID rater) {
    return first.rater().equals(rater) || second.rater().equals(rater);
  }

  /** The same seen from the side of one of the two. */
  RatedTwice from(UUID rater) {
    return first.rater().equals(rater) ? this : new RatedTwice(id, second, first);
  }
}
