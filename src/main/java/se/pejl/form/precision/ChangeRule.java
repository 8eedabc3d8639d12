package se.pejl.form.precision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a form calls a change on one of its scales. */
public sealed interface ChangeRule {

  /** The level when nothing else is said. */
  BigDecimal USUAL_LEVEL = new BigDecimal("0.95");

  /** Other methods whose verdict is shown beside, at the same level. */
  List<ChangeMethod> beside();

  BigDecimal level();

  /** Whose method it is; empty for a fixed difference. */
  Optional<ChangeMethod> method();

  /** Whether it cannot be used, or not shown beside, without a reliability. */
  boolean needsReliability();

  <R> R accept(Visitor<R> visitor);

  /** More than measurement error explains. */
  record Reliably(ChangeMethod by, BigDecimal level, List<ChangeMethod> beside)
      implements ChangeRule {

    /** Jacobson and Truax, 95 %. */
    public static final Reliably USUAL =
        new Reliably(ChangeMethod.JACOBSON_TRUAX, USUAL_LEVEL, List.of());

    public Reliably {
      beside = List.copyOf(beside);
    }

    @Override
    public Optional<ChangeMethod> method() {
      return Optional.of(by);
    }

    @Override
    public boolean needsReliability() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reliably(this);
    }
  }

  /**
   * As much as the manual says matters.
   *
   * @param least the smallest difference that counts, inclusive
   * @param source which of the form's sources says so
   */
  record Important(BigDecimal least, String source, List<ChangeMethod> beside)
      implements ChangeRule {
    public Important {
      beside = List.copyOf(beside);
      if (least.signum() <= 0) {
        throw new IllegalArgumentException("a difference that matters is above zero");
      }
    }

    @Override
    public BigDecimal level() {
      return USUAL_LEVEL;
    }

    @Override
    public Optional<ChangeMethod> method() {
      return Optional.empty();
    }

    @Override
    public boolean needsReliability() {
      return !beside.isEmpty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.important(this);
    }
  }

  /** What to do with each kind. */
  interface Visitor<R> {
    R reliably(Reliably rule);

    R important(Important rule);
  }
}
