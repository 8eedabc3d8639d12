package se.pejl.change.reliable;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.precision.Cutoff;
import se.pejl.form.precision.Reliability;
import se.pejl.form.scale.Direction;

/** One method on one scale, made ready for any number of scores. */
public final class Yardstick {

  private final ChangeMethod method;
  private final BigDecimal level;
  private final BigDecimal critical;
  private final Reliability known;
  private final Direction direction;
  private final Optional<Threshold> threshold;
  private final Optional<TrueThreshold> trueThreshold;
  private final Formula formula;

  public Yardstick(
      ChangeMethod method,
      BigDecimal level,
      Reliability known,
      Direction direction,
      Optional<Cutoff> cutoff) {
    this.method = method;
    this.level = level;
    this.critical = Normal.critical(level, method.oneSided());
    this.known = known;
    this.direction = direction;
    this.formula = new Formula(known);
    boolean between = method == ChangeMethod.HAGEMAN_ARRINDELL && method.lacks(known).isEmpty();
    this.threshold = cutoff.filter(c -> !between).map(c -> Threshold.of(c, direction));
    this.trueThreshold =
        cutoff.filter(c -> between).map(c -> TrueThreshold.of(c, direction, known, critical));
  }

  public ChangeMethod method() {
    return method;
  }

  /** Empty when the numbers known cannot carry the method. */
  public Optional<ReliableChange> between(BigDecimal before, BigDecimal now) {
    return formula.expecting(method, before).map(expected -> change(expected, before, now));
  }

  private ReliableChange change(Expectation expected, BigDecimal before, BigDecimal now) {
    Optional<Crossing> crossing =
        threshold
            .map(cutoff -> cutoff.crossing(before, now))
            .or(() -> trueThreshold.flatMap(cutoff -> cutoff.crossing(before, now)));
    Classification moved = Classification.of(direction, expected.beyond(now, critical));
    return new ReliableChange(
        method,
        level,
        critical,
        known,
        expected.index(now),
        crossing,
        crossing.map(moved::past).orElse(moved));
  }

  /** The later scores, both ends inclusive, that would be no change from this one. */
  public Optional<Unchanged> unchanged(BigDecimal before) {
    return formula
        .expecting(method, before)
        .map(
            expected -> {
              BigDecimal margin = expected.margin(critical);
              return new Unchanged(expected.score().subtract(margin), expected.score().add(margin));
            });
  }

  /** From where to where a later score is no change. */
  public record Unchanged(BigDecimal lowest, BigDecimal highest) {}

  /**
   * The smallest difference that measurement error does not explain at this level: {@code z √2
   * SEM}, to six decimals.
   */
  public BigDecimal smallestDetectable() {
    BigDecimal twoSided = Normal.critical(level, false);
    return new Formula(known)
        .expecting(ChangeMethod.JACOBSON_TRUAX, BigDecimal.ZERO)
        .orElseThrow()
        .margin(twoSided);
  }
}
