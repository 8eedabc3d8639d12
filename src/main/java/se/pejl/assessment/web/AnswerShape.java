package se.pejl.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.pejl.assessment.wording.OptionRow;
import se.pejl.assessment.wording.Words;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;

/**
 * How an item is answered on the page: its tag file and what that file shows.
 *
 * @param kind choice, number, text, date, mark or brought; also the name of the tag file
 * @param rule what can be given, in words
 */
record AnswerShape(
    String kind,
    String rule,
    List<OptionRow> options,
    String unit,
    int maxLength,
    String earliest,
    String latest) {

  /** The same, shown by another tag file. */
  AnswerShape as(Optional<String> other) {
    return new AnswerShape(other.orElse(kind), rule, options, unit, maxLength, earliest, latest);
  }

  /** Reads the shape off an item. */
  record Of(Words words) implements Item.Visitor<AnswerShape> {

    @Override
    public AnswerShape choice(ChoiceItem item) {
      List<ResponseOption> options = item.options().options();
      List<OptionRow> rows =
          IntStream.range(0, options.size())
              .mapToObj(place -> row(item, options.get(place), place))
              .toList();
      return new AnswerShape("choice", "", rows, "", 0, "", "");
    }

    private OptionRow row(ChoiceItem item, ResponseOption option, int place) {
      return new OptionRow(
          option.code(),
          words.of(option.anchor()),
          words.of(option.help()),
          OptionRow.key(place),
          item.demandsNote(new Answer.Chosen(option.code())));
    }

    @Override
    public AnswerShape number(NumberItem item) {
      String key = item.decimals() == 0 ? "item.rule.number" : "item.rule.number.decimals";
      String rule =
          words.get(key, words.number(item.min()), words.number(item.max()), item.decimals());
      return new AnswerShape("number", rule, List.of(), words.of(item.unit()), 0, "", "");
    }

    @Override
    public AnswerShape text(TextItem item) {
      String rule = words.get("item.rule.text", item.maxLength());
      return new AnswerShape("text", rule, List.of(), "", item.maxLength(), "", "");
    }

    @Override
    public AnswerShape date(DateItem item) {
      String earliest = day(item.earliest());
      String latest = day(item.latest());
      return new AnswerShape("date", rule(earliest, latest), List.of(), "", 0, earliest, latest);
    }

    private String rule(String earliest, String latest) {
      if (earliest.isEmpty()) {
        return latest.isEmpty() ? "" : words.get("item.rule.date.to", latest);
      }
      return latest.isEmpty()
          ? words.get("item.rule.date.from", earliest)
          : words.get("item.rule.date.both", earliest, latest);
    }

    private static String day(Optional<LocalDate> day) {
      return day.map(LocalDate::toString).orElse("");
    }
  }
}
