package se.pejl.form.scale;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.condition.Ratio;

/** How raw scores become normed ones in one group. */
public sealed interface Norm {

  /** The normed value of a raw score; empty when the norm says nothing about it. */
  Optional<BigDecimal> of(BigDecimal raw);

  /** The lowest and highest normed value from one raw score to another. */
  Optional<Span> of(Span raw);

  /**
   * A table of raw scores, each with its value.
   *
   * @param between how values between two rows are rounded; empty when only the rows count
   */
  record Table(List<Row> rows, Optional<Rounding> between) implements Norm {

    /** One line of the table. */
    public record Row(BigDecimal raw, BigDecimal value) {}

    public Table {
      rows = rows.stream().sorted(Comparator.comparing(Row::raw)).toList();
    }

    @Override
    public Optional<BigDecimal> of(BigDecimal raw) {
      for (int i = 0; i < rows.size(); i++) {
        int order = rows.get(i).raw().compareTo(raw);
        if (order == 0) {
          return Optional.of(rows.get(i).value());
        }
        if (order > 0) {
          return i == 0 ? Optional.empty() : between(rows.get(i - 1), rows.get(i), raw);
        }
      }
      return Optional.empty();
    }

    /** Whether it has a row for exactly this raw score. */
    public boolean lists(BigDecimal raw) {
      return rows.stream().anyMatch(row -> row.raw().compareTo(raw) == 0);
    }

    /** On the straight line from one row to the next, rounded once. */
    private Optional<BigDecimal> between(Row lower, Row upper, BigDecimal raw) {
      BigDecimal run = upper.raw().subtract(lower.raw());
      BigDecimal rise = upper.value().subtract(lower.value());
      BigDecimal part = raw.subtract(lower.raw()).multiply(rise);
      Ratio exact = new Ratio(lower.value().multiply(run).add(part), run);
      return between.map(rounding -> exact.rounded(rounding.mode().java(), rounding.decimals()));
    }

    @Override
    public Optional<Span> of(Span raw) {
      Stream<BigDecimal> within = rows.stream().filter(row -> raw.holds(row.raw())).map(Row::value);
      return of(raw.lowest())
          .flatMap(
              one ->
                  of(raw.highest())
                      .map(other -> Stream.concat(within, Stream.of(one, other)).sorted().toList()))
          .map(values -> new Span(values.get(0), values.get(values.size() - 1)));
    }
  }

  /**
   * How many standard deviations a raw score is from the mean: {@code base + step · (raw − mean) /
   * sd}, rounded once. For z the base is 0 and the step 1, for T 50 and 10.
   *
   * @param mean of the raw scores in the group
   * @param sd their standard deviation, above 0
   */
  record Spread(BigDecimal mean, BigDecimal sd, BigDecimal base, BigDecimal step, Rounding rounding)
      implements Norm {

    public Spread {
      if (sd.signum() <= 0) {
        throw new IllegalArgumentException("a standard deviation is above zero");
      }
    }

    @Override
    public Optional<BigDecimal> of(BigDecimal raw) {
      BigDecimal away = raw.subtract(mean).multiply(step);
      Ratio exact = new Ratio(base.multiply(sd).add(away), sd);
      return Optional.of(exact.rounded(rounding.mode().java(), rounding.decimals()));
    }

    @Override
    public Optional<Span> of(Span raw) {
      BigDecimal one = of(raw.lowest()).orElseThrow();
      BigDecimal other = of(raw.highest()).orElseThrow();
      return Optional.of(new Span(one.min(other), one.max(other)));
    }
  }
}
