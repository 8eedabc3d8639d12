package se.pejl.library.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/**
 * Every answer to an item that a condition could tell apart, the highest first; one answer stands
 * for a number that has too many.
 *
 * @param days those written in the conditions
 * @param items all items the conditions ask about; limits of one may matter to another
 */
record Candidates(Set<LocalDate> days, List<Item> items) implements Item.Visitor<List<Answer>> {

  private static final int MOST = 1_000;
  private static final int AROUND = 3;
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
  private static final LocalDate FAR_AHEAD = LocalDate.of(2199, 12, 31);

  @Override
  public List<Answer> choice(ChoiceItem item) {
    List<Answer> answers = new ArrayList<>();
    item.options().options().forEach(option -> answers.add(new Answer.Chosen(option.code())));
    Collections.reverse(answers);
    return answers;
  }

  @Override
  public List<Answer> number(NumberItem item) {
    List<Answer> answers = new ArrayList<>();
    numbers(item)
        .orElseGet(() -> limits(item))
        .forEach(number -> answers.add(new Answer.Amount(number)));
    Collections.reverse(answers);
    return answers;
  }

  private List<BigDecimal> limits(NumberItem item) {
    return items.stream()
        .filter(NumberItem.class::isInstance)
        .map(NumberItem.class::cast)
        .flatMap(other -> Stream.of(other.min(), other.max()))
        .filter(limit -> item.offers(new Answer.Amount(limit)))
        .distinct()
        .toList();
  }

  static boolean tooMany(Item item) {
    return item instanceof NumberItem number && numbers(number).isEmpty();
  }

  /** Every number that an item takes; empty when there are too many. */
  static Optional<List<BigDecimal>> numbers(NumberItem item) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(item.decimals());
    BigDecimal count = item.max().subtract(item.min()).divideToIntegralValue(step);
    if (count.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      return Optional.empty();
    }
    List<BigDecimal> numbers = new ArrayList<>();
    for (BigDecimal n = item.min(); n.compareTo(item.max()) <= 0; n = n.add(step)) {
      numbers.add(n);
    }
    return Optional.of(numbers);
  }

  @Override
  public List<Answer> text(TextItem item) {
    return List.of(new Answer.Words("x"));
  }

  /** The limits of the item, and some days on either side of those in the condition. */
  @Override
  public List<Answer> date(DateItem item) {
    Set<LocalDate> worth = new TreeSet<>();
    for (Item each : items) {
      if (each instanceof DateItem date) {
        around(date.earliest().orElse(LONG_AGO), worth);
        around(date.latest().orElse(FAR_AHEAD), worth);
      }
    }
    days.forEach(day -> around(day, worth));
    return worth.stream().<Answer>map(Answer.Day::new).filter(item::offers).toList();
  }

  private static void around(LocalDate day, Set<LocalDate> days) {
    for (int away = -AROUND; away <= AROUND; away++) {
      days.add(day.plusDays(away));
    }
  }
}
