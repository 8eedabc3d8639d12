package se.pejl.form.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;

/** A number in a condition. What is missing has no bounds; a count over it has. */
public sealed interface Quantity {

  /** Where the number lies; empty when nothing is known about it. */
  Optional<Bounds> in(Facts facts);

  Uses uses();

  /** A number written in the condition. */
  record Number(BigDecimal value) implements Quantity {
    @Override
    public Optional<Bounds> in(Facts facts) {
      return Optional.of(Bounds.of(value));
    }

    @Override
    public Uses uses() {
      return Uses.NOTHING;
    }
  }

  /** The points, or the number, given for an item. */
  record Points(ItemCode item) implements Quantity {
    @Override
    public Optional<Bounds> in(Facts facts) {
      return facts.within(item);
    }

    @Override
    public Uses uses() {
      return Uses.item(item);
    }
  }

  /** The score of a scale, or the range it lies in. */
  record ScoreOf(ScaleCode scale) implements Quantity {
    @Override
    public Optional<Bounds> in(Facts facts) {
      return facts.score(scale).map(span -> Bounds.of(span.lowest(), span.highest()));
    }

    @Override
    public Uses uses() {
      return Uses.scale(scale);
    }
  }

  /** Whole years at the date of assessment. */
  record Age() implements Quantity {
    @Override
    public Optional<Bounds> in(Facts facts) {
      return facts.years();
    }

    @Override
    public Uses uses() {
      return Uses.AGE;
    }
  }

  /**
   * How many of the conditions hold. Those that ask about nothing but items that are not asked do
   * not count; others that cannot be known leave it open.
   */
  record CountOf(List<Condition> conditions) implements Quantity {
    public CountOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Optional<Bounds> in(Facts facts) {
      int certain = 0;
      int open = 0;
      for (Condition condition : conditions) {
        switch (condition.holds(facts)) {
          case TRUE -> certain++;
          case UNKNOWN -> open += leftOut(condition.uses(), facts) ? 0 : 1;
          case FALSE -> {}
        }
      }
      return Optional.of(
          Bounds.of(BigDecimal.valueOf(certain), BigDecimal.valueOf(certain + open)));
    }

    private static boolean leftOut(Uses uses, Facts facts) {
      boolean only = uses.scales().isEmpty() && !uses.person() && !uses.items().isEmpty();
      return only && uses.items().stream().allMatch(facts::leftOut);
    }

    @Override
    public Uses uses() {
      return Uses.all(conditions.stream().map(Condition::uses).toList());
    }
  }

  /** Numbers added, and numbers taken from them. */
  record Sum(List<Quantity> added, List<Quantity> taken) implements Quantity {
    public Sum {
      added = List.copyOf(added);
      taken = List.copyOf(taken);
    }

    @Override
    public Optional<Bounds> in(Facts facts) {
      Optional<Bounds> sum = together(added, Bounds.of(BigDecimal.ZERO), Bounds::plus, facts);
      return sum.flatMap(
          start -> together(taken, start, (left, one) -> left.plus(one.negated()), facts));
    }

    @Override
    public Uses uses() {
      return usesOf(added).and(usesOf(taken));
    }
  }

  /** Numbers multiplied, and numbers they are divided by; unknown when one of those may be zero. */
  record Product(List<Quantity> factors, List<Quantity> divisors) implements Quantity {
    public Product {
      factors = List.copyOf(factors);
      divisors = List.copyOf(divisors);
    }

    @Override
    public Optional<Bounds> in(Facts facts) {
      Optional<Bounds> product = together(factors, Bounds.of(BigDecimal.ONE), Bounds::times, facts);
      Optional<Bounds> below = together(divisors, Bounds.of(BigDecimal.ONE), Bounds::times, facts);
      return product.flatMap(above -> below.flatMap(Bounds::inverse).map(above::times));
    }

    @Override
    public Uses uses() {
      return usesOf(factors).and(usesOf(divisors));
    }
  }

  private static Optional<Bounds> together(
      List<Quantity> parts, Bounds start, BinaryOperator<Bounds> how, Facts facts) {
    Bounds all = start;
    for (Quantity part : parts) {
      Optional<Bounds> one = part.in(facts);
      if (one.isEmpty()) {
        return one;
      }
      all = how.apply(all, one.get());
    }
    return Optional.of(all);
  }

  private static Uses usesOf(List<Quantity> parts) {
    return Uses.all(parts.stream().map(Quantity::uses).toList());
  }
}
