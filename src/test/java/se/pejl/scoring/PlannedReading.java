package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is read from a score, in a random form: bands and norms, for all or for some. */
record PlannedReading(Random random) {

  /** One way of reading bands: the lowest scores of each group's bands. */
  record Way(List<Whom> groups, List<int[]> cutoffs, boolean showAll) {}

  /**
   * The norm of a group: rows of a raw score and its value, or a mean and a spread in halves.
   *
   * @param between how values between rows are rounded; null when only rows count
   * @param halves mean and spread; empty when it is a table
   */
  record Norm(Whom group, int[][] rows, Plan.Round between, int[] halves, boolean t) {}

  /** Norms, and beyond which values only a text is shown; {@link Plan#NOTHING} when none. */
  record Norms(List<Norm> groups, int ceiling, int floor) {}

  List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    int most = random.nextInt(5);
    for (int i = 0; i < (most < 2 ? 0 : most - 1); i++) {
      List<Whom> groups = new PlannedPeople(random).groups();
      List<int[]> cutoffs = new ArrayList<>();
      for (int group = 0; group < groups.size(); group++) {
        int second = 1 + random.nextInt(5);
        cutoffs.add(
            random.nextBoolean()
                ? new int[] {0, second}
                : new int[] {0, second, second + 1 + random.nextInt(50)});
      }
      ways.add(new Way(groups, cutoffs, random.nextInt(4) > 0));
    }
    return ways;
  }

  static Norms none() {
    return new Norms(List.of(), Plan.NOTHING, Plan.NOTHING);
  }

  Norms norms() {
    if (random.nextInt(5) > 0) {
      return none();
    }
    List<Norm> norms = new ArrayList<>();
    for (Whom group : new PlannedPeople(random).groups()) {
      norms.add(random.nextInt(3) == 0 ? spread(group) : table(group));
    }
    return new Norms(
        norms,
        random.nextInt(3) == 0 ? 50 + random.nextInt(10) : Plan.NOTHING,
        random.nextInt(3) == 0 ? 40 + random.nextInt(10) : Plan.NOTHING);
  }

  private Norm table(Whom group) {
    int[][] rows = new int[3 + random.nextInt(12)][];
    int raw = random.nextInt(3) - 1;
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new int[] {raw, 40 + 3 * row + random.nextInt(4)};
      raw += random.nextInt(4) == 0 ? 2 : 1;
    }
    return new Norm(group, rows, random.nextBoolean() ? round() : null, new int[0], false);
  }

  private Norm spread(Whom group) {
    int[] halves = {random.nextInt(12), 1 + random.nextInt(7)};
    return new Norm(group, new int[0][], round(), halves, random.nextBoolean());
  }

  private Plan.Round round() {
    return new Plan.Round(random.nextInt(4), random.nextInt(3));
  }
}
