package se.pejl.change.reliable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.precision.ChangeRule;
import se.pejl.form.precision.Precision;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Scale;

/** Tells changes on one scale from noise, by the rule its form declares. */
public final class Judge {

  private final Precision precision;
  private final Direction direction;
  private final Optional<ChangeRule> rule;
  private final Optional<Yardstick> yardstick;
  private final List<Yardstick> beside;

  private Judge(Precision precision, Direction direction) {
    this.precision = precision;
    this.direction = direction;
    rule = precision.ruleInForce();
    yardstick = rule.flatMap(ChangeRule::method).flatMap(this::by);
    beside = rule.stream().flatMap(d -> d.beside().stream()).flatMap(m -> by(m).stream()).toList();
  }

  public static Judge of(Scale scale) {
    return new Judge(scale.precision(), scale.direction());
  }

  /** Another method on the same scale; empty when its reliability is not known. */
  public Optional<Yardstick> by(ChangeMethod method) {
    BigDecimal level = rule.map(ChangeRule::level).orElse(ChangeRule.USUAL_LEVEL);
    return precision
        .reliability()
        .map(known -> new Yardstick(method, level, known, direction, precision.cutoff()));
  }

  /** The method in force, where it reckons with measurement error. */
  public Optional<Yardstick> yardstick() {
    return yardstick;
  }

  /** What the rule of the scale says. */
  public Verdict verdict(BigDecimal before, BigDecimal now) {
    return rule.map(declared -> declared.accept(new Saying(before, now)))
        .orElse(new Verdict.Untold(Verdict.Reason.NO_RELIABILITY));
  }

  /** What the other methods say that the form wants beside it. */
  public List<Verdict> beside(BigDecimal before, BigDecimal now) {
    return beside.stream().map(method -> told(method, before, now)).toList();
  }

  /** What a method says, or that it cannot. */
  public static Verdict told(Yardstick method, BigDecimal before, BigDecimal now) {
    return method
        .between(before, now)
        .<Verdict>map(Verdict.Reliably::new)
        .orElse(new Verdict.Untold(Verdict.Reason.NUMBERS_TOO_WEAK));
  }

  private final class Saying implements ChangeRule.Visitor<Verdict> {
    private final BigDecimal before;
    private final BigDecimal now;

    private Saying(BigDecimal before, BigDecimal now) {
      this.before = before;
      this.now = now;
    }

    @Override
    public Verdict reliably(ChangeRule.Reliably declared) {
      return told(yardstick.orElseThrow(), before, now);
    }

    @Override
    public Verdict important(ChangeRule.Important declared) {
      BigDecimal difference = now.subtract(before);
      int moved = difference.abs().compareTo(declared.least()) >= 0 ? difference.signum() : 0;
      Classification outcome = Classification.of(direction, moved);
      Optional<Crossing> crossing =
          precision.cutoff().map(c -> Threshold.of(c, direction).crossing(before, now));
      return new Verdict.Important(
          declared.least(),
          declared.source(),
          crossing,
          crossing.map(outcome::past).orElse(outcome));
    }
  }
}
