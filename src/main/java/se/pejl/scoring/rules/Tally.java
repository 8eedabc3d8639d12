package se.pejl.scoring.rules;

import java.util.ArrayList;
import java.util.List;
import se.pejl.scoring.memory.OutcomeKeys;

/**
 * What the parts of one scale have come to so far: counts of parts, and sums of points and weights
 * as whole numbers of the smallest step of the scale ({@link Units}). Squares of weights are for
 * goal attainment.
 */
public final class Tally {

  private final Aggregate how;
  private final Units units;
  private long answeredTogether;
  private long lowest;
  private long highest;
  private int answered;
  private int missing;
  private long weight;
  private long squares;
  private long missingWeight;
  private long missingSquares;
  private List<UndecidedPart> undecided = List.of();

  Tally(Aggregate how, Units units) {
    this.how = how;
    this.units = units;
    this.answeredTogether = how.nothing();
    this.lowest = answeredTogether;
    this.highest = answeredTogether;
  }

  void count(long counted, long weighs) {
    answeredTogether = how.of(answeredTogether, counted);
    weight += weighs;
    squares += weighs * weighs;
    answered++;
  }

  /** A part without an answer that could have counted anything between these two. */
  void miss(long least, long most, long weighs) {
    lowest = how.of(lowest, least);
    highest = how.of(highest, most);
    missingWeight += weighs;
    missingSquares += weighs * weighs;
    missing++;
  }

  /** A part of which it is not known whether it is asked. */
  void open(UndecidedPart part) {
    undecided = undecided.isEmpty() ? new ArrayList<>() : undecided;
    undecided.add(part);
  }

  /** The least it can come to, whether the undecided parts are asked or not. */
  long leastOpen() {
    long least = least();
    for (int i = 0; i < undecided.size(); i++) {
      least = how.least(least, undecided.get(i).least());
    }
    return least;
  }

  /** The most it can come to, whether the undecided parts are asked or not. */
  long mostOpen() {
    long most = most();
    for (int i = 0; i < undecided.size(); i++) {
      most = how.most(most, undecided.get(i).most());
    }
    return most;
  }

  /** Whether it comes to nothing further from 0 than this. */
  boolean within(long furthest) {
    return leastOpen() >= -furthest && mostOpen() <= furthest;
  }

  /** The key of its outcome, or {@link OutcomeKeys#NOT_HELD}. */
  long key(OutcomeKeys keys) {
    return keys.ranges()
        ? keys.key(leastOpen(), mostOpen(), answered, missing, open())
        : keys.key(sum(), sum(), answered, missing, open());
  }

  /** The same without the undecided parts. */
  Tally sureParts() {
    Tally sure = new Tally(how, units);
    sure.answeredTogether = answeredTogether;
    sure.lowest = lowest;
    sure.highest = highest;
    sure.answered = answered;
    sure.missing = missing;
    sure.weight = weight;
    sure.squares = squares;
    sure.missingWeight = missingWeight;
    sure.missingSquares = missingSquares;
    return sure;
  }

  /** What the answered parts come to together. */
  public long sum() {
    return answered == 0 ? 0 : answeredTogether;
  }

  /** What they come to when every missing part counts 0. */
  long withZero() {
    return how.of(answeredTogether, 0);
  }

  /** The least that all parts can come to. */
  long least() {
    return how.of(answeredTogether, lowest);
  }

  /** The most that all parts can come to. */
  long most() {
    return how.of(answeredTogether, highest);
  }

  WeightSums answeredParts() {
    return units.weighing(weight, squares);
  }

  WeightSums missingParts() {
    return units.weighing(missingWeight, missingSquares);
  }

  WeightSums allParts() {
    return units.weighing(weight + missingWeight, squares + missingSquares);
  }

  public int answered() {
    return answered;
  }

  /** How many are asked and have no answer. */
  public int missing() {
    return missing;
  }

  List<UndecidedPart> undecided() {
    return undecided;
  }

  /** Whether it can turn out that no part belongs to the scale. */
  boolean mayBeNothing() {
    return answered + missing == 0 && undecided.stream().noneMatch(UndecidedPart::zero);
  }

  /** How many may yet turn out to be asked, and have no answer. */
  public int open() {
    return undecided.size();
  }

  /** How many have no answer, whether it is known that they are asked or not. */
  public int lacking() {
    return missing + open();
  }

  /** How many are asked, or may be. */
  public int asked() {
    return answered + missing + open();
  }
}
