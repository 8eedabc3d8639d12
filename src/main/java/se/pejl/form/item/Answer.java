package se.pejl.form.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What a rater gave for one item: an answer, or the reason why there is none. */
public sealed interface Answer {

  <R> R accept(Visitor<R> visitor);

  /** One of the options of a choice item, by its code. */
  record Chosen(String option) implements Answer {
    public Chosen {
      Objects.requireNonNull(option);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chosen(this);
    }
  }

  /** A number, in the unit of its item. Numbers that differ only in trailing zeros are equal. */
  record Amount(BigDecimal number) implements Answer {
    public Amount {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.amount(this);
    }
  }

  /** Free words. */
  record Words(String text) implements Answer {
    public Words {
      Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** A day. */
  record Day(LocalDate date) implements Answer {
    public Day {
      Objects.requireNonNull(date);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.day(this);
    }
  }

  /** No answer, and why. */
  record Withheld(NoAnswer reason) implements Answer {
    public Withheld {
      Objects.requireNonNull(reason);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.withheld(this);
    }
  }

  /** What to do with each kind of answer, for those outside the engine. */
  interface Visitor<R> {
    R chosen(Chosen answer);

    R amount(Amount answer);

    R words(Words answer);

    R day(Day answer);

    R withheld(Withheld answer);
  }
}
