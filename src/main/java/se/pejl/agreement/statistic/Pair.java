package se.pejl.agreement.statistic;

/** Two grades for the same thing, each given without knowing of the other. */
public record Pair(int first, int second) {

  int lowest() {
    return Math.min(first, second);
  }

  int highest() {
    return Math.max(first, second);
  }
}
