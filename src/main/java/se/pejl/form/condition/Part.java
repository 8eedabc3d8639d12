package se.pejl.form.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** A part of a condition that has been read, before what stands around it says how it is used. */
sealed interface Part {

  Text A_NUMBER = Phrase.said("ett tal", "a number");

  int offset();

  /** What kind of thing it is, for a sentence. */
  Text kind();

  /** The name it may be; empty when it cannot be one. */
  default String name() {
    return "";
  }

  /** What stands there, as the code of an option; empty when it cannot be one. */
  default String code() {
    return "";
  }

  default Optional<Quantity> quantity(Names names) {
    return Optional.empty();
  }

  default Optional<Moment> moment(Names names) {
    return Optional.empty();
  }

  default Optional<Condition> statement() {
    return Optional.empty();
  }

  /** A name, or an option of the item it is compared with. */
  record Word(int offset, String name) implements Part {
    @Override
    public Text kind() {
      return Phrase.said("'{0}'", "'{0}'", name);
    }

    @Override
    public String code() {
      return name;
    }

    @Override
    public Optional<Quantity> quantity(Names names) {
      if (names.number(name)) {
        return Optional.of(new Quantity.Points(names.code(name)));
      }
      return names.scale(name) && !names.item(name)
          ? Optional.of(new Quantity.ScoreOf(new ScaleCode(name)))
          : Optional.empty();
    }

    @Override
    public Optional<Moment> moment(Names names) {
      return names.date(name) ? Optional.of(new Moment.Given(names.code(name))) : Optional.empty();
    }
  }

  /** A number as written; may also be the code of an option. */
  record Figure(int offset, String code) implements Part {
    @Override
    public Text kind() {
      return A_NUMBER;
    }

    @Override
    public Optional<Quantity> quantity(Names names) {
      return Optional.of(new Quantity.Number(new BigDecimal(code)));
    }
  }

  /** Something that has a number. */
  record Value(int offset, Quantity quantity) implements Part {
    @Override
    public Text kind() {
      return A_NUMBER;
    }

    @Override
    public Optional<Quantity> quantity(Names names) {
      return Optional.of(quantity);
    }
  }

  /** A day as written. */
  record Day(int offset, LocalDate date) implements Part {
    @Override
    public Text kind() {
      return Phrase.said("ett datum", "a date");
    }

    @Override
    public Optional<Moment> moment(Names names) {
      return Optional.of(new Moment.Fixed(date));
    }
  }

  /** Something that holds or does not. */
  record Claim(int offset, Condition condition) implements Part {
    @Override
    public Text kind() {
      return Phrase.said("ett villkor", "a condition");
    }

    @Override
    public Optional<Condition> statement() {
      return Optional.of(condition);
    }
  }
}
