package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A weight that is the answer to another item.
 *
 * @param item where that item stands among the items of the form
 * @param points in these, answers are given
 * @param scale in these, the scale weighs
 */
record AnsweredWeight(int item, ItemRules asked, Units points, Units scale) {

  AnsweredWeight {
    if (asked.worth().lowest() == Units.NONE || asked.worth().lowest() <= 0) {
      throw new IllegalArgumentException("item '" + asked.item().code() + "' gives no weight");
    }
  }

  /** The weight in units of the scale; empty while there is none. */
  Optional<Long> in(ScoringRun run) {
    long given = run.points(item);
    return given == Units.NONE ? Optional.empty() : Optional.of(weight(given));
  }

  long heaviest() {
    return weight(asked.worth().highest());
  }

  private long weight(long given) {
    BigDecimal weight = points.points(given);
    return scale.weight(weight);
  }
}
