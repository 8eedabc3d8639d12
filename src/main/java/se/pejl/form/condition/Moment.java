package se.pejl.form.condition;

import java.time.LocalDate;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;

/** A day in a condition: one that is written there, or the answer to a date item. */
public sealed interface Moment {

  /** The day; empty when it is not known. */
  Optional<LocalDate> in(Facts facts);

  Uses uses();

  /** A day written in the condition. */
  record Fixed(LocalDate date) implements Moment {
    @Override
    public Optional<LocalDate> in(Facts facts) {
      return Optional.of(date);
    }

    @Override
    public Uses uses() {
      return Uses.day(date);
    }
  }

  /** The day given as the answer to an item. */
  record Given(ItemCode item) implements Moment {
    @Override
    public Optional<LocalDate> in(Facts facts) {
      return facts
          .answer(item)
          .flatMap(
              answer ->
                  answer instanceof Answer.Day day ? Optional.of(day.date()) : Optional.empty());
    }

    @Override
    public Uses uses() {
      return Uses.item(item);
    }
  }
}
