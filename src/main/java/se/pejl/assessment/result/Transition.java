package se.pejl.assessment.result;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** How the answer to one item differs from last time. */
public enum Transition {
  SAME,
  BETTER,
  WORSE,
  HIGHER,
  LOWER,
  /** Different, without one being more than the other. */
  CHANGED,
  BECAME_ASSESSABLE,
  NO_LONGER_ASSESSABLE,
  /** Neither time was there an answer to compare, or the options are others now. */
  NOT_COMPARABLE;

  /** From one answer to the next; a risk that grows is worse, a protection that grows is better. */
  public static Transition between(Item item, Optional<Answer> before, Optional<Answer> now) {
    Optional<Answer> then = before.filter(Transition::assessed);
    Optional<Answer> since = now.filter(Transition::assessed);
    if (then.isEmpty()) {
      return since.isEmpty() ? NOT_COMPARABLE : BECAME_ASSESSABLE;
    }
    if (since.isEmpty()) {
      return NO_LONGER_ASSESSABLE;
    }
    return then.equals(since) ? SAME : moved(item, then.get(), since.get());
  }

  private static boolean assessed(Answer answer) {
    return !(answer instanceof Answer.Withheld);
  }

  private static Transition moved(Item item, Answer then, Answer since) {
    if (!item.accept(new Ordered())) {
      return CHANGED;
    }
    Optional<BigDecimal> from = item.accept(new Place(then));
    Optional<BigDecimal> to = item.accept(new Place(since));
    return from.isEmpty() || to.isEmpty()
        ? NOT_COMPARABLE
        : directed(item.traits().role(), to.get().compareTo(from.get()));
  }

  private static Transition directed(FactorRole role, int growth) {
    return switch (role) {
      case RISK -> growth > 0 ? WORSE : BETTER;
      case PROTECTIVE -> growth > 0 ? BETTER : WORSE;
      case NEITHER -> growth > 0 ? HIGHER : LOWER;
    };
  }

  /** Whether one answer can be more than another. */
  private record Ordered() implements Item.Visitor<Boolean> {

    @Override
    public Boolean choice(ChoiceItem item) {
      return true;
    }

    @Override
    public Boolean number(NumberItem item) {
      return true;
    }

    @Override
    public Boolean text(TextItem item) {
      return false;
    }

    @Override
    public Boolean date(DateItem item) {
      return false;
    }
  }

  /** Where an answer stands among those the item offers. */
  private record Place(Answer answer) implements Item.Visitor<Optional<BigDecimal>> {

    @Override
    public Optional<BigDecimal> choice(ChoiceItem item) {
      return Optional.of(answer)
          .filter(item::offers)
          .map(Answer.Chosen.class::cast)
          .map(chosen -> BigDecimal.valueOf(item.options().rank(chosen.option())));
    }

    @Override
    public Optional<BigDecimal> number(NumberItem item) {
      return item.points(answer);
    }

    @Override
    public Optional<BigDecimal> text(TextItem item) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> date(DateItem item) {
      return Optional.empty();
    }
  }
}
