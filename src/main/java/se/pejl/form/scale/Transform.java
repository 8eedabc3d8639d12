package se.pejl.form.scale;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;

/**
 * What happens to a raw score before anything is read from it: looked up, multiplied, moved and
 * rounded, in this order.
 *
 * @param lookup the rows of a table, from the lowest; empty when nothing is looked up
 * @param rounding how the result is rounded; empty when it is left as it is
 */
public record Transform(
    List<Row> lookup, BigDecimal times, BigDecimal plus, Optional<Rounding> rounding) {

  /** The raw score is the score. */
  public static final Transform NONE =
      new Transform(List.of(), BigDecimal.ONE, BigDecimal.ZERO, Optional.empty());

  /**
   * What all raw scores get up to the next row.
   *
   * @param from the lowest of them, inclusive
   */
  public record Row(BigDecimal from, BigDecimal gives) {
    public Row {
      from = Plain.of(from);
      gives = Plain.of(gives);
    }
  }

  public Transform {
    lookup = lookup.stream().sorted(Comparator.comparing(Row::from)).toList();
    times = Plain.of(times);
    plus = Plain.of(plus);
    if (times.signum() == 0) {
      throw new IllegalArgumentException("a score multiplied by 0 says nothing");
    }
  }

  /** Whether a score that does not come out even may reach it. */
  public boolean rounds() {
    return !lookup.isEmpty() || rounding.filter(Rounding::rounds).isPresent();
  }

  /** What the table gives from one end to the other; empty when it says nothing about an end. */
  public Optional<Bounds> lookedUp(Bounds raw) {
    int first = row(raw.lowest());
    if (lookup.isEmpty() || first < 0) {
      return lookup.isEmpty() ? Optional.of(raw) : Optional.empty();
    }
    List<BigDecimal> given =
        lookup.subList(first, row(raw.highest()) + 1).stream().map(Row::gives).sorted().toList();
    return Optional.of(Bounds.of(given.get(0), given.get(given.size() - 1)));
  }

  /** The last row that begins at the score or below it; -1 when there is none. */
  private int row(Ratio score) {
    int row = -1;
    while (row + 1 < lookup.size() && Ratio.of(lookup.get(row + 1).from()).compareTo(score) <= 0) {
      row++;
    }
    return row;
  }

  /** Multiplied and moved; the ends change places when it is multiplied by less than 0. */
  public Bounds moved(Bounds score) {
    return score.times(Bounds.of(times)).plus(Bounds.of(plus));
  }

  public boolean moves() {
    return times.compareTo(BigDecimal.ONE) != 0 || plus.signum() != 0;
  }
}
