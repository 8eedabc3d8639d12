package se.pejl.library.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** Reads one given string or number as an answer to each kind of item. */
record AnswerReading(Object given) implements Item.Visitor<Reply> {

  /** A decimal comma is what Swedish keyboards write. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}([.,]\\d{1,12})?");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public Reply choice(ChoiceItem item) {
    if (!(given instanceof String code)) {
      return new Reply.Refused(Refusal.KIND);
    }
    return offered(item, new Answer.Chosen(code), Refusal.OPTION_UNKNOWN);
  }

  @Override
  public Reply number(NumberItem item) {
    String written = given.toString().strip();
    if (!NUMBER.matcher(written).matches()) {
      return new Reply.Refused(Refusal.NOT_A_NUMBER);
    }
    Answer.Amount amount = new Answer.Amount(new BigDecimal(written.replace(',', '.')));
    boolean fine = amount.number().scale() <= item.decimals();
    return fine
        ? offered(item, amount, Refusal.NUMBER_OUTSIDE)
        : new Reply.Refused(Refusal.DECIMALS);
  }

  @Override
  public Reply text(TextItem item) {
    if (!(given instanceof String words)) {
      return new Reply.Refused(Refusal.KIND);
    }
    return words.isBlank()
        ? new Reply.Cleared()
        : offered(item, new Answer.Words(words), Refusal.TEXT_TOO_LONG);
  }

  @Override
  public Reply date(DateItem item) {
    return day()
        .map(day -> offered(item, new Answer.Day(day), Refusal.DATE_OUTSIDE))
        .orElse(new Reply.Refused(Refusal.NOT_A_DATE));
  }

  private Optional<LocalDate> day() {
    if (!(given instanceof String written) || !DATE.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Reply offered(Item item, Answer answer, Refusal otherwise) {
    return item.offers(answer) ? new Reply.Given(answer) : new Reply.Refused(otherwise);
  }
}
