package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;

/** The points that the answers to one item give before keying and weights, in {@link Units}. */
sealed interface ItemPoints {

  /** The points of an answer, or {@link Units#NONE}. */
  long of(Answer answer);

  /** The points of an option by its rank, or {@link Units#NONE}. */
  default long ranked(int rank) {
    return Units.NONE;
  }

  /** The fewest points an answer gives, or {@link Units#NONE}. */
  long lowest();

  /** The most points an answer gives, or {@link Units#NONE}. */
  long highest();

  /** Each option has its points. */
  record Options(AnswerScale options, long[] points, long lowest, long highest)
      implements ItemPoints {

    static Options of(AnswerScale options, Units units) {
      List<ResponseOption> all = options.options();
      long[] points = new long[all.size()];
      for (int i = 0; i < points.length; i++) {
        points[i] = all.get(i).points().map(units::of).orElse(Units.NONE);
      }
      return new Options(
          options,
          points,
          options.lowest().map(units::of).orElse(Units.NONE),
          options.highest().map(units::of).orElse(Units.NONE));
    }

    /** Points of a scale's own. */
    static ItemPoints of(Item item, Map<String, BigDecimal> points, Units units) {
      if (!(item instanceof ChoiceItem choice)) {
        throw new IllegalArgumentException("item '" + item.code() + "' has no options");
      }
      List<ResponseOption> options =
          choice.options().options().stream()
              .map(
                  option ->
                      new ResponseOption(
                          option.code(),
                          Optional.ofNullable(points.get(option.code())),
                          option.anchor(),
                          option.help()))
              .toList();
      return of(new AnswerScale(choice.options().code(), options), units);
    }

    @Override
    public long ranked(int rank) {
      return points[rank];
    }

    @Override
    public long of(Answer answer) {
      int rank = answer instanceof Answer.Chosen chosen ? options.rank(chosen.option()) : -1;
      return rank < 0 ? Units.NONE : points[rank];
    }
  }

  /** The number given is the points. */
  record Figures(NumberItem item, Units units, long lowest, long highest) implements ItemPoints {
    @Override
    public long of(Answer answer) {
      return answer instanceof Answer.Amount amount && item.offers(answer)
          ? units.of(amount.number())
          : Units.NONE;
    }
  }

  /** Never scored. */
  record Nothing() implements ItemPoints {
    @Override
    public long of(Answer answer) {
      return Units.NONE;
    }

    @Override
    public long lowest() {
      return Units.NONE;
    }

    @Override
    public long highest() {
      return Units.NONE;
    }
  }

  static ItemPoints of(Item item, Units units) {
    return item.accept(
        new Item.Visitor<ItemPoints>() {
          @Override
          public ItemPoints choice(ChoiceItem choice) {
            return Options.of(choice.options(), units);
          }

          @Override
          public ItemPoints number(NumberItem number) {
            return new Figures(number, units, units.of(number.min()), units.of(number.max()));
          }

          @Override
          public ItemPoints text(TextItem text) {
            return new Nothing();
          }

          @Override
          public ItemPoints date(DateItem date) {
            return new Nothing();
          }
        });
  }
}
