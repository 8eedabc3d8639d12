package se.pejl.library.suggestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** Answers to one item from its lowest to its highest; none where answers have no order. */
final class Rungs implements Item.Visitor<List<Answer>> {

  static final Rungs ALL = new Rungs();
  private static final int MOST = 100;

  private Rungs() {}

  @Override
  public List<Answer> choice(ChoiceItem item) {
    return item.options().options().stream()
        .<Answer>map(option -> new Answer.Chosen(option.code()))
        .toList();
  }

  /** Every number, or some of them evenly spread with both ends. */
  @Override
  public List<Answer> number(NumberItem item) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(item.decimals());
    BigDecimal count = item.max().subtract(item.min()).divideToIntegralValue(step);
    BigDecimal stride =
        count.divideToIntegralValue(BigDecimal.valueOf(MOST)).add(BigDecimal.ONE).multiply(step);
    List<Answer> rungs = new ArrayList<>();
    for (BigDecimal n = item.min(); n.compareTo(item.max()) < 0; n = n.add(stride)) {
      rungs.add(new Answer.Amount(n));
    }
    rungs.add(new Answer.Amount(item.max()));
    return rungs;
  }

  @Override
  public List<Answer> text(TextItem item) {
    return List.of();
  }

  @Override
  public List<Answer> date(DateItem item) {
    return List.of();
  }
}
