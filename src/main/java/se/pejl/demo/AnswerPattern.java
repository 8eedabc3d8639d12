package se.pejl.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/**
 * Answers to a form in short: a digit for each choice item in order, counting its options from 0,
 * where {@code -} withholds and {@code .} leaves open; the last sign goes on to the end. After a
 * space, single items and marks: {@code 2 interpreter=0 peers-focus=1}. Notes and words are made up
 * where they are needed.
 */
final class AnswerPattern implements Item.Visitor<Optional<Answer>> {

  private static final List<String> NOTES =
      List.of(
          "Framgår av samtal med ungdomen.",
          "Skolan beskriver detta vid två möten.",
          "Vårdnadshavaren berättar om det, och det stämmer med vad ungdomen säger.",
          "Bygger på hembesök och samtal under våren.",
          "Ungdomen tar själv upp det och ger exempel.");

  private final Form form;
  private final LocalDate day;
  private final Map<String, Character> single = new HashMap<>();
  private final String row;
  private int place;

  AnswerPattern(Form form, String pattern, LocalDate day) {
    this.form = form;
    this.day = day;
    String[] parts = pattern.split(" ");
    row = parts[0];
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      single.put(parts[i].substring(0, equals), parts[i].charAt(equals + 1));
    }
  }

  /** By item, in the order of the form. */
  Map<ItemCode, NewAnswer> answers() {
    Map<ItemCode, NewAnswer> answers = new LinkedHashMap<>();
    form.items().stream()
        .filter(item -> !silent(item))
        .forEach(
            item ->
                item.accept(this)
                    .ifPresent(
                        answer ->
                            answers.put(
                                item.code(),
                                new NewAnswer(Optional.of(answer), note(item, answer), 0))));
    return answers;
  }

  /** What nobody has to answer: what is brought in, and marks that are not named. */
  private boolean silent(Item item) {
    return item.traits().from().isPresent()
        || item.traits().mark().isPresent() && !single.containsKey(item.code().value());
  }

  @Override
  public Optional<Answer> choice(ChoiceItem item) {
    char sign =
        item.traits().mark().isPresent()
            ? single.get(item.code().value())
            : single.getOrDefault(item.code().value(), next());
    return switch (sign) {
      case '.' -> Optional.empty();
      case '-' -> Optional.of(new Answer.Withheld(form.notAnswered().iterator().next()));
      default -> Optional.of(new Answer.Chosen(option(item, sign - '0')));
    };
  }

  private char next() {
    return row.charAt(Math.min(place++, row.length() - 1));
  }

  @Override
  public Optional<Answer> number(NumberItem item) {
    return Optional.of(new Answer.Amount(item.min()));
  }

  @Override
  public Optional<Answer> text(TextItem item) {
    return open(item) ? Optional.empty() : Optional.of(new Answer.Words("Påhittat svar."));
  }

  @Override
  public Optional<Answer> date(DateItem item) {
    return open(item) ? Optional.empty() : Optional.of(new Answer.Day(day));
  }

  private boolean open(Item item) {
    return single.getOrDefault(item.code().value(), ' ') == '.' || row.endsWith(".");
  }

  private static String option(ChoiceItem item, int place) {
    int last = item.options().options().size() - 1;
    return item.options().options().get(Math.min(place, last)).code();
  }

  private static Optional<String> note(Item item, Answer answer) {
    return item.demandsNote(answer)
        ? Optional.of(NOTES.get(Math.floorMod(item.code().value().hashCode(), NOTES.size())))
        : Optional.empty();
  }
}
