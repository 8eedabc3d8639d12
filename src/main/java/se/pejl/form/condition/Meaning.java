package se.pejl.form.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.condition.ConditionProblem.Rule;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Phrase;

/** What the parts of a condition mean in one form; says so where they mean nothing. */
final class Meaning {

  /** Stand in for what could not be read; the problem has been noted, so they are never used. */
  private static final Condition NO_CONDITION = new Condition.All(List.of());

  private static final Quantity NO_QUANTITY = new Quantity.Number(BigDecimal.ZERO);

  private final Names names;
  private final Problems problems;
  private final Complaint complaint;

  Meaning(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
    this.complaint = new Complaint(names, problems);
  }

  Part day(Token token) {
    try {
      return new Part.Day(token.offset(), LocalDate.parse(token.text()));
    } catch (DateTimeParseException noSuchDay) {
      throw problems.stop(
          token.offset(),
          Rule.SYNTAX,
          Phrase.said("det finns ingen dag '{0}'", "there is no day '{0}'", token.text()));
    }
  }

  Condition condition(Part part) {
    return part.statement()
        .orElseGet(
            () -> {
              complaint.notCondition(part);
              return NO_CONDITION;
            });
  }

  Quantity quantity(Part part) {
    return part.quantity(names)
        .orElseGet(
            () -> {
              complaint.notNumber(part);
              return NO_QUANTITY;
            });
  }

  /** The left thing is one of those listed. */
  Condition among(Part left, List<Part> listed) {
    return new Condition.Any(
        listed.stream().map(one -> compared(left, Comparison.EQUAL, one)).toList());
  }

  Condition compared(Part left, Comparison comparison, Part right) {
    return option(left, comparison, right)
        .or(() -> option(right, comparison.turned(), left))
        .or(() -> Person.named(left).map(who -> about(who, left, comparison, right)))
        .or(() -> Person.named(right).map(who -> about(who, right, comparison, left)))
        .or(() -> numbers(left, comparison, right))
        .or(() -> days(left, comparison, right))
        .orElseGet(
            () -> {
              complaint.notComparable(left, right);
              return NO_CONDITION;
            });
  }

  private Optional<Condition> option(Part item, Comparison comparison, Part other) {
    return names
        .options(item.name())
        .flatMap(
            options -> {
              ItemCode code = names.code(item.name());
              return options.option(other.code()).isPresent()
                  ? Optional.of(
                      new Condition.OptionCompared(code, comparison, options, other.code()))
                  : points(code, options, comparison, other);
            });
  }

  /** A number beside an item can only mean its points, when no option is called by a number. */
  private static Optional<Condition> points(
      ItemCode item, AnswerScale options, Comparison comparison, Part other) {
    boolean figure = !other.code().isEmpty() && other.name().isEmpty();
    return figure && onlyPointsAreNumbers(options)
        ? Optional.of(
            new Condition.NumberCompared(
                new Quantity.Points(item),
                comparison,
                new Quantity.Number(new BigDecimal(other.code()))))
        : Optional.empty();
  }

  private static boolean onlyPointsAreNumbers(AnswerScale options) {
    return options.options().stream()
        .allMatch(
            option -> option.points().isPresent() && !Character.isDigit(option.code().charAt(0)));
  }

  private Condition about(Person who, Part written, Comparison comparison, Part other) {
    Optional<Condition> same = who.is(other.code());
    if (comparison.ordering() || same.isEmpty()) {
      complaint.notPerson(who, comparison.ordering() ? written : other);
      return NO_CONDITION;
    }
    return comparison == Comparison.EQUAL ? same.get() : new Condition.Not(same.get());
  }

  private Optional<Condition> numbers(Part left, Comparison comparison, Part right) {
    return left.quantity(names)
        .flatMap(
            one ->
                right
                    .quantity(names)
                    .map(other -> new Condition.NumberCompared(one, comparison, other)));
  }

  private Optional<Condition> days(Part left, Comparison comparison, Part right) {
    return left.moment(names)
        .flatMap(
            one ->
                right
                    .moment(names)
                    .map(other -> new Condition.DateCompared(one, comparison, other)));
  }

  Condition answered(Token item) {
    if (!names.item(item.text())) {
      complaint.unknownItem(item);
      return NO_CONDITION;
    }
    return new Condition.Answered(names.code(item.text()));
  }

  /** The items of a list, those of a group in each of its places; none may stand twice. */
  List<Token> each(List<Token> listed) {
    List<Token> each = new ArrayList<>();
    Set<ItemCode> seen = new HashSet<>();
    for (Token written : listed) {
      for (String item : names.each(written.text())) {
        if (!seen.add(names.code(item))) {
          complaint.twice(written);
        }
        each.add(new Token(written.kind(), item, written.offset()));
      }
    }
    return each;
  }

  /** What is counted twice would weigh double without anybody seeing it. */
  Quantity count(int offset, List<Condition> conditions) {
    if (Set.copyOf(conditions).size() < conditions.size()) {
      complaint.countedTwice(offset);
    }
    return new Quantity.CountOf(conditions);
  }

  /** Of those items that are asked, at least one is as said. */
  static Condition someOf(List<Condition> asked) {
    return counted(asked, Comparison.AT_LEAST, BigDecimal.ONE);
  }

  /** Of those items that are asked, none is otherwise. */
  static Condition allOf(List<Condition> asked) {
    List<Condition> otherwise = asked.stream().<Condition>map(Condition.Not::new).toList();
    return counted(otherwise, Comparison.EQUAL, BigDecimal.ZERO);
  }

  private static Condition counted(List<Condition> some, Comparison comparison, BigDecimal number) {
    return new Condition.NumberCompared(
        new Quantity.CountOf(some), comparison, new Quantity.Number(number));
  }

  /** Items that are answered in the same way can have the same answer. */
  Condition same(int offset, List<Token> items) {
    List<Token> known = items.stream().filter(item -> names.item(item.text())).toList();
    items.stream().filter(item -> !known.contains(item)).forEach(complaint::unknownItem);
    if (items.size() < 2) {
      problems.note(
          offset,
          Rule.TYPE,
          Phrase.said("same jämför minst två frågor", "same compares at least two items"));
    }
    known.stream()
        .filter(item -> !names.alike(known.get(0).text(), item.text()))
        .forEach(
            item ->
                problems.note(
                    item.offset(),
                    Rule.TYPE,
                    Phrase.said(
                        "'{0}' besvaras inte på samma sätt som '{1}', så svaren kan inte vara"
                            + " desamma",
                        "'{0}' is not answered in the same way as '{1}', so their answers cannot"
                            + " be the same",
                        item.text(),
                        known.get(0).text())));
    return new Condition.Same(items.stream().map(item -> names.code(item.text())).toList());
  }

  Quantity points(Token item) {
    if (!names.item(item.text())) {
      complaint.unknownItem(item);
      return NO_QUANTITY;
    }
    if (!names.number(item.text())
        && !names.options(item.text()).filter(Meaning::gives).isPresent()) {
      problems.note(
          item.offset(),
          Rule.TYPE,
          Phrase.said(
              "svaren på '{0}' har inga poäng",
              "the answers to '{0}' have no points", item.text()));
      return NO_QUANTITY;
    }
    return new Quantity.Points(names.code(item.text()));
  }

  private static boolean gives(AnswerScale options) {
    return options.options().stream().map(ResponseOption::points).anyMatch(Optional::isPresent);
  }

  Quantity score(Token scale) {
    if (!names.scale(scale.text())) {
      complaint.unknownScale(scale);
      return NO_QUANTITY;
    }
    return new Quantity.ScoreOf(new ScaleCode(scale.text()));
  }
}
