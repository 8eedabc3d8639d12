package se.pejl.assessment.web.course.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.wording.Words;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Nature;

/**
 * The changeable factors of each day piled up: protection above the line, risk below it. Nothing is
 * summed; each block is a factor, whole when all of it is there and half when part of it is.
 */
public record Balance(String title, int height, double line, List<Pile> piles) {

  private static final int TALLEST = 70;
  private static final int THICKEST = 10;

  /** One day. */
  public record Pile(String x, UUID assessment, String words, int width, List<Block> blocks) {
    public double left() {
      return -width / 2.0;
    }
  }

  /**
   * One factor.
   *
   * @param fill how much of the width is filled
   */
  public record Block(double y, double height, int width, int fill, String kind) {
    public double left() {
      return -width / 2.0;
    }
  }

  static Balance of(FactorTable table, Places places, Words words) {
    int most = Math.max(count(table, FactorRole.RISK), count(table, FactorRole.PROTECTIVE));
    double thick = Math.max(2, Math.min(THICKEST, (double) TALLEST / Math.max(1, most)));
    double line = most * thick + 4;
    List<Pile> piles = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      Day up = Day.of(table, FactorRole.PROTECTIVE, at);
      Day down = Day.of(table, FactorRole.RISK, at);
      int width = places.density().size() + 6;
      List<Block> blocks = new ArrayList<>(up.piled(line, -thick, width, "protective"));
      blocks.addAll(down.piled(line, thick, width, "risk"));
      piles.add(
          new Pile(
              places.x(at),
              table.columns().get(at).assessment(),
              places.day(at) + ": " + up.told("protective", words) + " " + down.told("risk", words),
              width,
              blocks));
    }
    return new Balance(words.of(table.formTitle()), (int) Math.ceil(2 * line), line, piles);
  }

  private static int count(FactorTable table, FactorRole role) {
    return (int) table.rows().stream().filter(row -> counts(row, role)).count();
  }

  private static boolean counts(FactorTable.Row row, FactorRole role) {
    return row.item().traits().role() == role && row.item().traits().nature() != Nature.STATIC;
  }

  /** How many factors of a role there were one day: whole, in part, not at all, not known. */
  private record Day(int whole, int part, int none, int unknown) {

    static Day of(FactorTable table, FactorRole role, int at) {
      int[] many = new int[4];
      table.rows().stream()
          .filter(row -> counts(row, role))
          .map(row -> Level.of(row.item(), row.cells().get(at).answer()))
          .forEach(level -> many[place(level)]++);
      return new Day(many[0], many[1], many[2], many[3]);
    }

    private static int place(Level level) {
      if (!level.known()) {
        return 3;
      }
      double share = level.share().getAsDouble();
      return share >= 1 ? 0 : share > 0 ? 1 : 2;
    }

    /** From the line outwards; thickness is negative upwards. */
    List<Block> piled(double line, double thickness, int width, String role) {
      List<Block> blocks = new ArrayList<>();
      for (int at = 0; at < whole + part + unknown; at++) {
        double from = line + at * thickness + (thickness < 0 ? thickness : 0);
        boolean known = at < whole + part;
        blocks.add(
            new Block(
                from + 1,
                Math.abs(thickness) - 2,
                width,
                at < whole ? width : known ? width / 2 : 0,
                known ? role : "unknown"));
      }
      return blocks;
    }

    String told(String role, Words words) {
      return words.get("picture.pile." + role, whole, part, none, unknown);
    }
  }
}
