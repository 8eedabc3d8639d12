package se.pejl.assessment.web.course.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;

/**
 * How much of a factor there is, from none at all to all that can be.
 *
 * @param share from 0 to 1; empty when there is no answer that has a place
 * @param letter one or two characters that say the same
 */
record Level(OptionalDouble share, String letter) {

  private static final Level UNKNOWN = new Level(OptionalDouble.empty(), "?");
  private static final int LONGEST = 2;

  static Level of(Item item, Optional<Answer> answer) {
    return answer.map(given -> item.accept(new Place(given))).orElse(UNKNOWN);
  }

  boolean known() {
    return share.isPresent();
  }

  private static Level at(double share, String letter) {
    return new Level(OptionalDouble.of(share), letter.length() > LONGEST ? "" : letter);
  }

  private record Place(Answer answer) implements Item.Visitor<Level> {

    @Override
    public Level choice(ChoiceItem item) {
      return answer instanceof Answer.Chosen chosen ? option(item, chosen.option()) : UNKNOWN;
    }

    private static Level option(ChoiceItem item, String code) {
      List<ResponseOption> options = item.options().options();
      int rank = item.options().rank(code);
      if (rank < 0) {
        return UNKNOWN;
      }
      String letter =
          options.get(rank).points().map(BigDecimal::toPlainString).orElse(Integer.toString(rank));
      return at(options.size() == 1 ? 1 : (double) rank / (options.size() - 1), letter);
    }

    @Override
    public Level number(NumberItem item) {
      if (!(answer instanceof Answer.Amount amount)) {
        return UNKNOWN;
      }
      double span = item.max().subtract(item.min()).doubleValue();
      double share = span == 0 ? 1 : amount.number().subtract(item.min()).doubleValue() / span;
      return at(Math.max(0, Math.min(1, share)), amount.number().toPlainString());
    }

    @Override
    public Level text(TextItem item) {
      return answer instanceof Answer.Words ? new Level(OptionalDouble.empty(), "T") : UNKNOWN;
    }

    @Override
    public Level date(DateItem item) {
      return answer instanceof Answer.Day ? new Level(OptionalDouble.empty(), "D") : UNKNOWN;
    }
  }
}
