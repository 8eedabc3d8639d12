package se.pejl.form.condition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;

/** What a condition can ask about: the answers given and the circumstances they were given in. */
public interface Facts {

  /** The answer to an item; empty when nobody has touched it or it is not shown. */
  Optional<Answer> answer(ItemCode item);

  /** The points of the answer to an item; empty when there are none. */
  Optional<BigDecimal> points(ItemCode item);

  /** Between what those points lie, where they are only partly known. */
  default Optional<Bounds> within(ItemCode item) {
    return points(item).map(Bounds::of);
  }

  /** Whether it is settled that an item is not asked. */
  default boolean leftOut(ItemCode item) {
    return false;
  }

  /** Whether an item that may turn out not to be asked has an answer, so that it may not count. */
  default boolean mayCount(ItemCode item) {
    return false;
  }

  /** Where the score of a scale lies, both ends alike when it is known; empty without a score. */
  Optional<Span> score(ScaleCode scale);

  /** Whole years at the date of assessment; empty when not known. */
  OptionalInt age();

  /** Between what the age lies, where it is only partly known. */
  default Optional<Bounds> years() {
    return age().isPresent()
        ? Optional.of(Bounds.of(BigDecimal.valueOf(age().getAsInt())))
        : Optional.empty();
  }

  Sex sex();

  Informant informant();
}
