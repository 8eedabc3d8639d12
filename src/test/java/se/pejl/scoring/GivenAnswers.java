package se.pejl.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.pejl.form.Form;
import se.pejl.form.condition.Names.AnsweredBy;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** Answers as tests write them, such as {@code s1=often weeks=3 s2=declined}. */
final class GivenAnswers {

  private GivenAnswers() {}

  /** How the items of a form are answered. */
  static Map<String, AnsweredBy> kinds(Form form) {
    return form.items().stream()
        .collect(Collectors.toMap(item -> item.code().value(), item -> item.accept(Kinds.OF)));
  }

  static Map<ItemCode, Answer> of(String answers, Map<String, AnsweredBy> kinds) {
    Map<ItemCode, Answer> given = new LinkedHashMap<>();
    for (String one : answers.isBlank() ? new String[0] : answers.trim().split("\\s+")) {
      String[] parts = one.split("=", 2);
      given.put(new ItemCode(parts[0]), answer(kinds.get(parts[0]), parts[1]));
    }
    return given;
  }

  private static Answer answer(AnsweredBy by, String given) {
    if (NoAnswer.of(given).isPresent()) {
      return new Answer.Withheld(NoAnswer.of(given).get());
    }
    if (by instanceof AnsweredBy.Number) {
      return new Answer.Amount(new BigDecimal(given));
    }
    if (by instanceof AnsweredBy.Date) {
      return new Answer.Day(LocalDate.parse(given));
    }
    return by instanceof AnsweredBy.Words ? new Answer.Words(given) : new Answer.Chosen(given);
  }

  /** How each kind of item is answered. */
  enum Kinds implements Item.Visitor<AnsweredBy> {
    OF;

    @Override
    public AnsweredBy choice(ChoiceItem item) {
      return new AnsweredBy.Option(item.options());
    }

    @Override
    public AnsweredBy number(NumberItem item) {
      return new AnsweredBy.Number();
    }

    @Override
    public AnsweredBy text(TextItem item) {
      return new AnsweredBy.Words();
    }

    @Override
    public AnsweredBy date(DateItem item) {
      return new AnsweredBy.Date();
    }
  }
}
