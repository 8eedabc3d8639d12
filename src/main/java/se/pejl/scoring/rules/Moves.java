package se.pejl.scoring.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.scale.Group;
import se.pejl.scoring.memory.Abacus;
import se.pejl.scoring.memory.Known;

/**
 * What each answer moves on the abacus of one scale. It is found out by asking the rules, once,
 * what every answer that can be given counts; after that scoring is adding.
 *
 * @param scale where the scale stands in the form
 * @param items where the items stand that are always asked
 * @param first for each of them where in {@code moved} it begins
 * @param moved what they move, by what was given
 * @param gated the items that are asked or not
 * @param subscales where the scales stand that it rests on, each once
 */
record Moves(int scale, int[] items, int[] first, long[] moved, Gated[] gated, int[] subscales) {

  /**
   * What an item moves that is asked or not: by what was given for the one item that decides that,
   * or by whether it is asked, and by what was given for itself.
   *
   * @param on where the one item stands that decides; {@link #SEVERAL} when it takes more
   */
  record Gated(int on, int item, long[][] moved) {

    static final int SEVERAL = -1;

    long moved(short[] given, Sitting sitting) {
      int way = on == SEVERAL ? sitting.asked(item).ordinal() : given[on];
      return moved[way][given[item]];
    }
  }

  /** Empty when the outcome of the scale follows from more than what its answers move. */
  static Optional<Moves> of(AddedScale scale, FormRules rules) {
    List<ItemPart> items = parts(scale, ItemPart.class);
    boolean all =
        scale.abacus().fits()
            && scale.scale().validFor().equals(Group.EVERYONE)
            && scale.combining().together() == Together.ADDED
            && items.stream().allMatch(item -> item.weighedBy().isEmpty());
    return all ? Optional.of(of(scale, items, rules)) : Optional.empty();
  }

  private static Moves of(AddedScale scale, List<ItemPart> items, FormRules rules) {
    Counting counting = new Counting(scale);
    List<ItemPart> always = items.stream().filter(ItemPart::always).toList();
    long[][] moved =
        always.stream().map(item -> counting.of(item, Asked.YES)).toArray(long[][]::new);
    return new Moves(
        scale.place(),
        always.stream().mapToInt(ItemPart::question).toArray(),
        first(moved),
        Arrays.stream(moved).flatMapToLong(Arrays::stream).toArray(),
        items.stream()
            .filter(item -> !item.always())
            .map(item -> counting.gated(item, rules.hanging()[item.question()]))
            .toArray(Gated[]::new),
        parts(scale, ScalePart.class).stream().mapToInt(ScalePart::place).distinct().toArray());
  }

  private static <T> List<T> parts(AddedScale scale, Class<T> kind) {
    return scale.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static int[] first(long[][] rows) {
    int[] first = new int[rows.length];
    for (int i = 1; i < rows.length; i++) {
      first[i] = first[i - 1] + rows[i - 1].length;
    }
    return first;
  }

  /** What all answers together show, or {@link Abacus#NOT_HELD}. */
  long shown(Sitting sitting) {
    short[] given = sitting.given();
    long shown = 0;
    for (int i = 0; i < items.length; i++) {
      shown += moved[first[i] + given[items[i]]];
    }
    for (Gated one : gated) {
      shown += one.moved(given, sitting);
    }
    for (int subscale : subscales) {
      Known part = sitting.known()[subscale];
      shown += part == null ? Abacus.NOT_HELD : part.carriedTo(scale);
    }
    return shown;
  }

  /** Asks the rules what one item counts. */
  private record Counting(AddedScale scale) {

    Gated gated(ItemPart item, Hanging hanging) {
      return hanging == null
          ? new Gated(Gated.SEVERAL, item.question(), rows(item, Asked.values()))
          : new Gated(hanging.on(), item.question(), rows(item, hanging.asked()));
    }

    private long[][] rows(ItemPart item, Asked[] ways) {
      return Arrays.stream(ways).map(asked -> of(item, asked)).toArray(long[][]::new);
    }

    private static int ways(ItemPart item) {
      return AnswerVector.WITHOUT_OPTION + item.asked().chosen().length;
    }

    /**
     * @param asked null when that is not known beforehand
     */
    long[] of(ItemPart item, Asked asked) {
      long[] moved = new long[ways(item)];
      for (int given = 0; given < moved.length; given++) {
        boolean other = asked == null || given == AnswerVector.OTHER && asked == Asked.YES;
        moved[given] = other ? Abacus.NOT_HELD : of(item, asked, given);
      }
      return moved;
    }

    private long of(ItemPart item, Asked asked, int given) {
      Tally tally = new Tally(scale.combining().together(), scale.units());
      Optional<Answer> answer =
          given >= AnswerVector.WITHHELD
              ? Optional.of(AnswerVector.standing(given, item.asked()))
              : Optional.empty();
      item.enter(tally, asked, Optional.of(item.counted()), answer, Trace.SILENT);
      return tally.shown(scale.abacus());
    }
  }
}
