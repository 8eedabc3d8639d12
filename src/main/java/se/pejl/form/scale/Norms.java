package se.pejl.form.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a score is among others: a T score, a percentile.
 *
 * @param name which norms these are, with their version
 * @param source which of the form's sources they are from
 * @param groups nobody is in two of them
 * @param ceiling above which the value itself is not shown
 * @param floor below which the value itself is not shown
 */
public record Norms(
    String name,
    String source,
    List<GroupNorm> groups,
    Optional<Limit> ceiling,
    Optional<Limit> floor) {

  /** The norm of one group. */
  public record GroupNorm(Group group, Norm norm) {}

  /**
   * A value beyond which only a text is shown.
   *
   * @param value the last one that is shown
   * @param text such as {@code >80}
   */
  public record Limit(BigDecimal value, String text) {}

  public Norms {
    groups = List.copyOf(groups);
  }

  /** What is shown instead of a value that is beyond a limit. */
  public Optional<String> insteadOf(BigDecimal value) {
    return ceiling
        .filter(limit -> value.compareTo(limit.value()) > 0)
        .or(() -> floor.filter(limit -> value.compareTo(limit.value()) < 0))
        .map(Limit::text);
  }
}
