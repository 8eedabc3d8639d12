package se.pejl.scoring.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.scale.Group;
import se.pejl.scoring.memory.KnownScore;
import se.pejl.scoring.memory.OutcomeKeys;

/**
 * What each answer adds to the key of one scale; see {@link OutcomeKeys}. It is found out by asking
 * the rules, once, what every answer that can be given counts; after that scoring is adding.
 *
 * @param scale where the scale stands in the form
 * @param items where the items stand that are always asked
 * @param first for each of them where in {@code added} it begins
 * @param added what they add, by what was given
 * @param gated the items that are asked or not
 * @param subscales where the scales stand that it rests on, each once
 */
record Contributions(
    int scale, int[] items, int[] first, long[] added, Gated[] gated, int[] subscales) {

  /**
   * What an item adds that is asked or not: by what was given for the one item that decides that,
   * or by whether it is asked, and by what was given for itself.
   *
   * @param on where the one item stands that decides; {@link #SEVERAL} when it takes more
   */
  record Gated(int on, int item, long[][] added) {

    static final int SEVERAL = -1;

    long added(short[] given, ScoringRun run) {
      int way = on == SEVERAL ? run.asked(item).ordinal() : given[on];
      return added[way][given[item]];
    }
  }

  /** Empty when the outcome of the scale follows from more than what its answers add. */
  static Optional<Contributions> of(AddedScale scale, FormRules rules) {
    List<ItemPart> items = parts(scale, ItemPart.class);
    boolean all =
        scale.keys().fits()
            && scale.scale().validFor().equals(Group.EVERYONE)
            && scale.method().aggregate() == Aggregate.ADDED
            && items.stream().allMatch(item -> item.weighedBy().isEmpty());
    return all ? Optional.of(of(scale, items, rules)) : Optional.empty();
  }

  private static Contributions of(AddedScale scale, List<ItemPart> items, FormRules rules) {
    Counting counting = new Counting(scale);
    List<ItemPart> always = items.stream().filter(ItemPart::always).toList();
    long[][] added =
        always.stream().map(item -> counting.of(item, Asked.YES)).toArray(long[][]::new);
    return new Contributions(
        scale.place(),
        always.stream().mapToInt(ItemPart::place).toArray(),
        first(added),
        Arrays.stream(added).flatMapToLong(Arrays::stream).toArray(),
        items.stream()
            .filter(item -> !item.always())
            .map(item -> counting.gated(item, rules.contingent()[item.place()]))
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

  /** The key of all answers together, or {@link OutcomeKeys#NOT_HELD}. */
  long key(ScoringRun run) {
    short[] given = run.given();
    long key = 0;
    for (int i = 0; i < items.length; i++) {
      key += added[first[i] + given[items[i]]];
    }
    for (Gated one : gated) {
      key += one.added(given, run);
    }
    for (int subscale : subscales) {
      KnownScore part = run.known()[subscale];
      key += part == null ? OutcomeKeys.NOT_HELD : part.carriedTo(scale);
    }
    return key;
  }

  /** Asks the rules what one item counts. */
  private record Counting(AddedScale scale) {

    Gated gated(ItemPart item, ContingentItem contingent) {
      return contingent == null
          ? new Gated(Gated.SEVERAL, item.place(), rows(item, Asked.values()))
          : new Gated(contingent.on(), item.place(), rows(item, contingent.asked()));
    }

    private long[][] rows(ItemPart item, Asked[] ways) {
      return Arrays.stream(ways).map(asked -> of(item, asked)).toArray(long[][]::new);
    }

    private static int ways(ItemPart item) {
      return AnswerVector.WITHOUT_OPTION + item.item().chosen().length;
    }

    /**
     * @param asked null when that is not known beforehand
     */
    long[] of(ItemPart item, Asked asked) {
      long[] added = new long[ways(item)];
      for (int given = 0; given < added.length; given++) {
        boolean other = asked == null || given == AnswerVector.OTHER && asked == Asked.YES;
        added[given] = other ? OutcomeKeys.NOT_HELD : of(item, asked, given);
      }
      return added;
    }

    private long of(ItemPart item, Asked asked, int given) {
      Tally tally = new Tally(scale.method().aggregate(), scale.units());
      Optional<Answer> answer =
          given >= AnswerVector.WITHHELD
              ? Optional.of(AnswerVector.standing(given, item.item()))
              : Optional.empty();
      item.enter(tally, asked, Optional.of(item.counted()), answer, Trace.SILENT);
      return tally.key(scale.keys());
    }
  }
}
