package se.pejl.library.definition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;

/**
 * The lowest and highest raw score that the parts of a scale can give, whatever is answered and
 * whatever may be missing.
 */
record Reach(List<Contribution> parts, MissingRule missing) implements Method.Visitor<Bounds> {

  private static final Comparator<Contribution> BY_LOWEST =
      Comparator.comparing(part -> each(part.span().lowest(), part));
  private static final Comparator<Contribution> BY_HIGHEST =
      Comparator.comparing(part -> each(part.span().highest(), part));

  private static Ratio each(BigDecimal counted, Contribution part) {
    return new Ratio(part.weight().signum() < 0 ? counted.negate() : counted, part.weight().abs());
  }

  @Override
  public Bounds sum(Method.Sum method) {
    return added();
  }

  @Override
  public Bounds count(Method.Count method) {
    return added();
  }

  private Bounds added() {
    return new Bounds(
        extreme(lows().sorted(BY_LOWEST.reversed()).toList(), true),
        extreme(highs().sorted(BY_HIGHEST).toList(), false));
  }

  /** What may be hidden gives nothing where that goes further. */
  private Stream<Contribution> lows() {
    return parts.stream().filter(part -> !part.leavable() || part.span().lowest().signum() < 0);
  }

  private Stream<Contribution> highs() {
    return parts.stream().filter(part -> !part.leavable() || part.span().highest().signum() > 0);
  }

  /** The sum when the first 0, 1, 2 … of the parts are missing; whichever goes furthest. */
  private Ratio extreme(List<Contribution> inOrder, boolean low) {
    List<BigDecimal> ends = inOrder.stream().map(part -> end(part, low)).toList();
    BigDecimal all = weight(inOrder);
    Ratio furthest = Ratio.of(total(ends));
    for (int gone = 1; gone <= mayBeMissing() && gone < ends.size(); gone++) {
      BigDecimal rest = total(ends.subList(gone, ends.size()));
      BigDecimal answered = weight(inOrder.subList(gone, ends.size()));
      Ratio filled = filledIn(missing, rest, answered, all);
      boolean goes = low ? filled.compareTo(furthest) < 0 : filled.compareTo(furthest) > 0;
      furthest = goes ? filled : furthest;
    }
    return furthest;
  }

  private static BigDecimal end(Contribution part, boolean low) {
    return low ? part.span().lowest() : part.span().highest();
  }

  /** A sum of fewer parts, as the missing rule makes it the sum of all. */
  static Ratio filledIn(MissingRule missing, BigDecimal sum, BigDecimal answered, BigDecimal all) {
    if (!(missing instanceof MissingRule.Prorate prorate)) {
      return Ratio.of(sum);
    }
    Rounding rounding = prorate.rounding();
    if (rounding.place() == Rounding.Place.ITEM) {
      Ratio one = rounding.round(new Ratio(sum, answered));
      return Ratio.of(sum).plus(one.times(Ratio.of(all.subtract(answered))));
    }
    return rounding.round(new Ratio(sum.multiply(all), answered));
  }

  private int mayBeMissing() {
    return missing.accept(AT_MOST);
  }

  @Override
  public Bounds mean(Method.Mean method) {
    Rounding rounding = method.rounding();
    boolean whole = parts.stream().noneMatch(Contribution::leavable) && !others();
    if (whole) {
      Bounds sums = added();
      BigDecimal weight = weight(parts);
      return new Bounds(
          rounding.round(sums.lowest().times(new Ratio(BigDecimal.ONE, weight))),
          rounding.round(sums.highest().times(new Ratio(BigDecimal.ONE, weight))));
    }
    Ratio lowest = parts.stream().map(p -> each(p.span().lowest(), p)).min(Ratio::compareTo).get();
    Ratio highest =
        parts.stream().map(p -> each(p.span().highest(), p)).max(Ratio::compareTo).get();
    return new Bounds(rounding.round(lowest), rounding.round(highest));
  }

  /** Whether the mean can be one of fewer parts. */
  private boolean others() {
    boolean zero = missing instanceof MissingRule.BlankAsZero;
    return mayBeMissing() > 0 && !zero;
  }

  @Override
  public Bounds highest(Method.Highest method) {
    BigDecimal most = parts.stream().map(p -> p.span().highest()).reduce(BigDecimal::max).get();
    List<BigDecimal> lows =
        parts.stream().filter(this::stays).map(p -> p.span().lowest()).sorted().toList();
    BigDecimal least = kept(lows).stream().reduce(BigDecimal::max).orElseGet(this::lowestOfAll);
    return filledWithZero() ? Bounds.of(least, most.max(BigDecimal.ZERO)) : Bounds.of(least, most);
  }

  @Override
  public Bounds lowest(Method.Lowest method) {
    BigDecimal least = parts.stream().map(p -> p.span().lowest()).reduce(BigDecimal::min).get();
    List<BigDecimal> highs =
        parts.stream()
            .filter(this::stays)
            .map(p -> p.span().highest())
            .sorted(Comparator.reverseOrder())
            .toList();
    BigDecimal most = kept(highs).stream().reduce(BigDecimal::min).orElseGet(this::highestOfAll);
    return filledWithZero() ? Bounds.of(least.min(BigDecimal.ZERO), most) : Bounds.of(least, most);
  }

  private boolean stays(Contribution part) {
    return !part.leavable();
  }

  /** Those that are left when as many as may be missing are, the last first. */
  private List<BigDecimal> kept(List<BigDecimal> ends) {
    int gone = missing instanceof MissingRule.LeaveOut ? mayBeMissing() : 0;
    return ends.subList(0, Math.max(Math.min(1, ends.size()), ends.size() - gone));
  }

  private boolean filledWithZero() {
    return missing instanceof MissingRule.BlankAsZero && mayBeMissing() > 0;
  }

  private BigDecimal lowestOfAll() {
    return parts.stream().map(p -> p.span().lowest()).reduce(BigDecimal::min).get();
  }

  private BigDecimal highestOfAll() {
    return parts.stream().map(p -> p.span().highest()).reduce(BigDecimal::max).get();
  }

  /** As if all goals went the same way; fewer goals that weigh alike can go further. */
  @Override
  public Bounds goalAttainment(Method.GoalAttainment method) {
    List<Contribution> byWeight =
        parts.stream().sorted(Comparator.comparing(Contribution::weight)).toList();
    boolean fewer = others() || byWeight.stream().anyMatch(Contribution::leavable);
    BigDecimal lowest = attained(byWeight, true, method);
    BigDecimal highest = attained(byWeight, false, method);
    for (int goals = 1; fewer && goals < byWeight.size(); goals++) {
      lowest = lowest.min(attained(byWeight.subList(0, goals), true, method));
      highest = highest.max(attained(byWeight.subList(0, goals), false, method));
    }
    return Bounds.of(lowest, highest);
  }

  private static BigDecimal attained(
      List<Contribution> goals, boolean low, Method.GoalAttainment method) {
    BigDecimal sum = total(goals.stream().map(goal -> end(goal, low)).toList());
    BigDecimal weight = weight(goals);
    BigDecimal squares = total(goals.stream().map(goal -> goal.weight().pow(2)).toList());
    BigDecimal apart = BigDecimal.ONE.subtract(method.correlation()).multiply(squares);
    BigDecimal variance = apart.add(method.correlation().multiply(weight.pow(2)));
    BigDecimal root = variance.sqrt(MathContext.DECIMAL128);
    return BigDecimal.valueOf(50)
        .add(sum.multiply(BigDecimal.TEN).divide(root, MathContext.DECIMAL128))
        .setScale(method.rounding().decimals(), method.rounding().mode().java());
  }

  @Override
  public Bounds decide(Method.Decide method) {
    List<BigDecimal> given = gives(method);
    return Bounds.of(Contribution.least(given), Contribution.most(given));
  }

  static List<BigDecimal> gives(Method.Decide method) {
    List<BigDecimal> given = new ArrayList<>();
    method.lines().forEach(line -> given.add(line.gives()));
    method.otherwise().ifPresent(given::add);
    return given;
  }

  private static BigDecimal weight(List<Contribution> some) {
    return total(some.stream().map(part -> part.weight().abs()).toList());
  }

  private static BigDecimal total(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static final MissingRule.Visitor<Integer> AT_MOST =
      new MissingRule.Visitor<>() {
        @Override
        public Integer refuse(MissingRule.Refuse rule) {
          return 0;
        }

        @Override
        public Integer prorate(MissingRule.Prorate rule) {
          return rule.atMost();
        }

        @Override
        public Integer blankAsZero(MissingRule.BlankAsZero rule) {
          return rule.atMost();
        }

        @Override
        public Integer leaveOut(MissingRule.LeaveOut rule) {
          return rule.atMost();
        }

        @Override
        public Integer interval(MissingRule.Interval rule) {
          return 0;
        }
      };

  static int atMost(MissingRule rule) {
    return rule.accept(AT_MOST);
  }
}
