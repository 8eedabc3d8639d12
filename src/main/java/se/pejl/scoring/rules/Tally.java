package se.pejl.scoring.rules;

/** What the parts of one scale have come to so far, in the units of the scale. */
public final class Tally {

  private final Combining combining;
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

  Tally(Combining combining, Units units) {
    this.combining = combining;
    this.units = units;
    this.answeredTogether = combining.nothing();
    this.lowest = answeredTogether;
    this.highest = answeredTogether;
  }

  void count(long counted, long weighs) {
    answeredTogether = combining.together(answeredTogether, counted);
    weight += weighs;
    squares += weighs * weighs;
    answered++;
  }

  /** A part without an answer that could have counted anything between these two. */
  void miss(long least, long most, long weighs) {
    lowest = combining.together(lowest, least);
    highest = combining.together(highest, most);
    missingWeight += weighs;
    missingSquares += weighs * weighs;
    missing++;
  }

  /** What the answered parts come to together. */
  public long sum() {
    return answered == 0 ? 0 : answeredTogether;
  }

  /** What they come to when every missing part counts 0. */
  long withZero() {
    return combining.together(answeredTogether, 0);
  }

  /** The least that all parts can come to. */
  long least() {
    return combining.together(answeredTogether, lowest);
  }

  /** The most that all parts can come to. */
  long most() {
    return combining.together(answeredTogether, highest);
  }

  Weighing answeredParts() {
    return units.weighing(weight, squares);
  }

  Weighing missingParts() {
    return units.weighing(missingWeight, missingSquares);
  }

  Weighing allParts() {
    return units.weighing(weight + missingWeight, squares + missingSquares);
  }

  public int answered() {
    return answered;
  }

  public int missing() {
    return missing;
  }

  public int asked() {
    return answered + missing;
  }
}
