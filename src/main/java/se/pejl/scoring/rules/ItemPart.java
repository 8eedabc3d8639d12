package se.pejl.scoring.rules;

import java.util.Collection;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Unasked;
import se.pejl.form.scale.Unasked.Effect;

/**
 * One item as one scale counts it.
 *
 * @param place where it stands among the items of the form
 * @param worth what its answers are worth in this scale
 * @param weighedBy the weight when it is the answer to another item
 * @param unasked what it does when it has no answer
 * @param least the least it counts, with any answer
 * @param most the most it counts
 */
public record ItemPart(
    int place,
    ItemRules item,
    ScaleItem use,
    ItemPoints worth,
    CountingRule counted,
    Optional<AnsweredWeight> weighedBy,
    Unasked unasked,
    long least,
    long most)
    implements Part {

  static ItemPart of(
      int place,
      ItemRules item,
      ScaleItem use,
      ItemPoints worth,
      CountingRule counted,
      Optional<AnsweredWeight> weighedBy,
      Unasked unasked) {
    CountingRule heaviest = weighedBy.map(by -> counted.weighing(by.heaviest())).orElse(counted);
    return new ItemPart(
        place,
        item,
        use,
        worth,
        counted,
        weighedBy,
        unasked,
        heaviest.least(worth.lowest(), worth.highest()),
        heaviest.most(worth.lowest(), worth.highest()));
  }

  public ItemPart {
    if (worth.lowest() == Units.NONE) {
      throw new IllegalArgumentException("item '" + item.item().code() + "' gives no points");
    }
  }

  /** Whether it is asked whatever else is answered. */
  boolean always() {
    return item.gates().isEmpty();
  }

  /** Points after keying; a reversed item counts lowest + highest - points. */
  public long keyed(long points) {
    return switch (use.keying()) {
      case FORWARD -> points;
      case REVERSE -> worth.lowest() + worth.highest() - points;
    };
  }

  @Override
  public void enter(Tally tally, ScoringRun run, Trace trace) {
    Asked asked = run.asked(place);
    enter(tally, asked, weighed(run), run.answer(place), trace);
  }

  /**
   * @param weighed how it counts here; empty while nobody has said what it weighs
   * @param answer what was given, when it is asked
   */
  void enter(
      Tally tally,
      Asked shown,
      Optional<CountingRule> weighed,
      Optional<Answer> answer,
      Trace trace) {
    switch (shown) {
      case YES -> asked(tally, weighed, answer, trace);
      case NO -> notAsked(tally, weighed, trace);
      case UNDECIDED -> undecided(tally, weighed.orElse(counted), trace);
    }
  }

  private void notAsked(Tally tally, Optional<CountingRule> weighed, Trace trace) {
    if (unasked.notShown() == Effect.ZERO) {
      zero(tally, weighed, Optional.empty(), trace);
    } else {
      trace.hidden(this);
    }
  }

  private void undecided(Tally tally, CountingRule weighed, Trace trace) {
    boolean zero = unasked.notShown() == Effect.ZERO;
    tally.open(new UndecidedPart(least, most, weighed.weight(), zero));
    trace.undecided(this);
  }

  /** How it counts here; empty while nobody has said what it weighs. */
  private Optional<CountingRule> weighed(ScoringRun run) {
    return weighedBy.isEmpty()
        ? Optional.of(counted)
        : weighedBy.get().in(run).map(counted::weighing);
  }

  private void asked(
      Tally tally, Optional<CountingRule> weighed, Optional<Answer> answer, Trace trace) {
    long points = answer.isPresent() ? worth.of(answer.get()) : Units.NONE;
    if (points != Units.NONE && weighed.isPresent()) {
      long counts = weighed.get().of(keyed(points));
      tally.count(counts, weighed.get().weight());
      trace.counted(this, answer.get(), points, counts);
      return;
    }
    switch (points == Units.NONE ? effect(answer) : Effect.MISSING) {
      case MISSING -> miss(tally, answer, trace);
      case ZERO -> zero(tally, weighed, answer, trace);
      case LEAVES -> trace.left(this, answer.orElseThrow());
    }
  }

  private void miss(Tally tally, Optional<Answer> answer, Trace trace) {
    tally.miss(least, most, counted.weight());
    trace.missing(this, answer);
  }

  private void zero(
      Tally tally, Optional<CountingRule> weighed, Optional<Answer> answer, Trace trace) {
    if (weighed.isEmpty() && needsWeight(Effect.ZERO)) {
      miss(tally, answer, trace);
    } else {
      tally.count(0, weighed.orElse(counted).weight());
      trace.zero(this, answer);
    }
  }

  /** Whether an unknown weight leaves the score open: a 0 adds 0 to a sum, whatever it weighs. */
  private boolean needsWeight(Effect effect) {
    return switch (effect) {
      case MISSING -> true;
      case ZERO -> counted.method().divides();
      case LEAVES -> false;
    };
  }

  private Effect effect(Optional<Answer> answer) {
    return answer.isPresent() && answer.get() instanceof Answer.Withheld withheld
        ? unasked.of(withheld.reason())
        : Effect.MISSING;
  }

  @Override
  public long weight() {
    return counted.weight();
  }

  @Override
  public long furthest() {
    return Math.max(Math.abs(least), Math.abs(most));
  }

  @Override
  public void missing(ScoringRun run, Collection<ItemCode> missing) {
    if (itemOpen(run)) {
      run.lacking(place, missing);
    }
    if (weightOpen(run)) {
      int weight = weighedBy.orElseThrow().item();
      boolean never = run.asked(weight) == Asked.NO;
      if (never) {
        missing.add(item.item().code());
      } else {
        run.lacking(weight, missing);
      }
    }
  }

  @Override
  public boolean open(ScoringRun run) {
    return itemOpen(run) || weightOpen(run);
  }

  private boolean itemOpen(ScoringRun run) {
    return switch (run.asked(place)) {
      case YES -> !chosen(run) && lacking(run.answer(place));
      case NO -> false;
      case UNDECIDED -> true;
    };
  }

  /** Whether an option was chosen that has points. */
  private boolean chosen(ScoringRun run) {
    int rank = run.rank(place);
    return rank >= 0 && worth.ranked(rank) != Units.NONE;
  }

  private boolean lacking(Optional<Answer> answer) {
    boolean counts = answer.isPresent() && worth.of(answer.get()) != Units.NONE;
    return !counts && effect(answer) == Effect.MISSING;
  }

  private boolean weightOpen(ScoringRun run) {
    if (weighedBy.isEmpty()) {
      return false;
    }
    boolean needed =
        switch (run.asked(place)) {
          case YES -> needsWeight(effect(run.answer(place)));
          case NO -> needsWeight(unasked.notShown());
          case UNDECIDED -> true;
        };
    return needed && weighed(run).isEmpty();
  }
}
