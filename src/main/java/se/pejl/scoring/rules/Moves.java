package se.pejl.scoring.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.scoring.memory.Abacus;

/**
 * What each answer moves on the abacus of one scale. It is found out by asking the rules, once,
 * what every answer that can be given counts; after that scoring is adding.
 *
 * @param items where the items stand that are always asked
 * @param first for each of them where in {@code moved} it begins
 * @param moved what they move, by what was given
 * @param gated the items that are asked or not
 * @param subscales where the scales stand that it rests on, each once
 * @param complete whether this is all that the scale is made of
 */
record Moves(
    int[] items, int[] first, long[] moved, Gated[] gated, int[] subscales, boolean complete) {

  private static final Moves NONE =
      new Moves(new int[0], new int[0], new long[0], new Gated[0], new int[0], false);

  /** What an item moves, by whether it is asked and by what was given. */
  record Gated(int item, long[][] moved) {}

  static Moves of(List<Part> parts, Combining combining, Abacus abacus, Units units) {
    Counting counting = new Counting(abacus, combining, units);
    List<ItemPart> items = parts(parts, ItemPart.class);
    boolean counted = items.stream().allMatch(item -> item.weighedBy().isEmpty());
    if (!abacus.fits() || combining.together() != Together.ADDED || !counted) {
      return NONE;
    }
    List<ItemPart> always = items.stream().filter(ItemPart::always).toList();
    long[][] moved =
        always.stream().map(item -> counting.of(item, Asked.YES)).toArray(long[][]::new);
    return new Moves(
        always.stream().mapToInt(ItemPart::question).toArray(),
        first(moved),
        Arrays.stream(moved).flatMapToLong(Arrays::stream).toArray(),
        items.stream().filter(item -> !item.always()).map(counting::gated).toArray(Gated[]::new),
        parts(parts, ScalePart.class).stream().mapToInt(ScalePart::place).distinct().toArray(),
        true);
  }

  private static <T> List<T> parts(List<Part> parts, Class<T> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static int[] first(long[][] rows) {
    int[] first = new int[rows.length];
    for (int i = 1; i < rows.length; i++) {
      first[i] = first[i - 1] + rows[i - 1].length;
    }
    return first;
  }

  /** What all answers together show, or {@link Abacus#NOT_HELD}. */
  long shown(int scale, Sitting sitting) {
    if (!complete) {
      return Abacus.NOT_HELD;
    }
    int[] given = sitting.given();
    long shown = 0;
    for (int i = 0; i < items.length; i++) {
      shown += moved[first[i] + given[items[i]]];
    }
    for (Gated one : gated) {
      shown += one.moved[sitting.asked(one.item).ordinal()][given[one.item]];
    }
    for (int subscale : subscales) {
      shown += sitting.known(subscale).carriedTo(scale);
    }
    return shown;
  }

  /** Asks the rules what one item counts. */
  private record Counting(Abacus abacus, Combining combining, Units units) {

    Gated gated(ItemPart item) {
      return new Gated(
          item.question(),
          Arrays.stream(Asked.values()).map(asked -> of(item, asked)).toArray(long[][]::new));
    }

    long[] of(ItemPart item, Asked asked) {
      int options = item.asked().chosen().length;
      long[] moved = new long[AnswerVector.WITHOUT_OPTION + options];
      for (int given = 0; given < moved.length; given++) {
        boolean other = given == AnswerVector.OTHER && asked == Asked.YES;
        moved[given] = other ? Abacus.NOT_HELD : of(item, asked, given);
      }
      return moved;
    }

    private long of(ItemPart item, Asked asked, int given) {
      Tally tally = new Tally(combining.together(), units);
      Optional<Answer> answer =
          given >= AnswerVector.WITHHELD
              ? Optional.of(AnswerVector.standing(given, item.asked()))
              : Optional.empty();
      item.enter(tally, asked, Optional.of(item.counted()), answer, Trace.SILENT);
      return tally.shown(abacus);
    }
  }
}
