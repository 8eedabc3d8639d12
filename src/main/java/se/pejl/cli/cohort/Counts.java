package se.pejl.cli.cohort;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import se.pejl.change.reliable.Classification;
import se.pejl.change.reliable.Verdict;

/** How many became what by one method; the same two scores are judged once and remembered. */
public final class Counts {

  /** So many pairs of scores are remembered; the one that was met longest ago goes first. */
  private static final int REMEMBERED = 20_000;

  private final BiFunction<BigDecimal, BigDecimal, Verdict> method;
  private final Map<Classification, Integer> counts = new EnumMap<>(Classification.class);
  private final Map<ThenAndLater, Optional<Classification>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<ThenAndLater, Optional<Classification>> eldest) {
          return size() > REMEMBERED;
        }
      };
  private int untold;

  public Counts(BiFunction<BigDecimal, BigDecimal, Verdict> method) {
    this.method = method;
  }

  public void add(ThenAndLater scores) {
    known
        .computeIfAbsent(scores, this::judged)
        .ifPresentOrElse(became -> counts.merge(became, 1, Integer::sum), () -> untold++);
  }

  private Optional<Classification> judged(ThenAndLater scores) {
    return method.apply(scores.then(), scores.later()).classification();
  }

  public int of(Classification became) {
    return counts.getOrDefault(became, 0);
  }

  /** Of how many nobody can tell. */
  public int untold() {
    return untold;
  }
}
