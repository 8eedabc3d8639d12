package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** Every answer to an item that a condition could tell apart; empty when there are too many. */
final class Candidates implements Item.Visitor<Optional<List<Answer>>> {

  static final Candidates ALL = new Candidates();
  private static final int MOST = 1_000;

  @Override
  public Optional<List<Answer>> choice(ChoiceItem item) {
    return Optional.of(
        item.options().options().stream()
            .<Answer>map(option -> new Answer.Chosen(option.code()))
            .toList());
  }

  @Override
  public Optional<List<Answer>> number(NumberItem item) {
    return numbers(item).map(numbers -> numbers.stream().<Answer>map(Answer.Amount::new).toList());
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
  public Optional<List<Answer>> text(TextItem item) {
    return Optional.of(List.of(new Answer.Words("x")));
  }

  @Override
  public Optional<List<Answer>> date(DateItem item) {
    return Optional.empty();
  }
}
