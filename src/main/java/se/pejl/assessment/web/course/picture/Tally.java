package se.pejl.assessment.web.course.picture;

import se.pejl.assessment.bearing.FactorTable;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Nature;

/**
 * How many factors that can change went which way from the first time to the last.
 *
 * @param unknown how many could not be told one of the times, or do not compare
 * @param there how many are wholly or partly present now
 */
record Tally(int better, int worse, int same, int unknown, int there, int all) {

  private static final Tally EMPTY = new Tally(0, 0, 0, 0, 0, 0);

  static Tally of(FactorTable table, FactorRole role) {
    return table.rows().stream()
        .filter(row -> row.item().traits().role() == role)
        .filter(row -> row.item().traits().nature() != Nature.STATIC)
        .map(Tally::of)
        .reduce(EMPTY, Tally::and);
  }

  private static Tally of(FactorTable.Row row) {
    String how = row.sinceStart().map(Signs::how).orElse("");
    Level last = Level.of(row.item(), row.cells().get(row.cells().size() - 1).answer());
    return new Tally(
        how.equals("better") ? 1 : 0,
        how.equals("worse") ? 1 : 0,
        how.equals("same") ? 1 : 0,
        how.equals("unknown") ? 1 : 0,
        last.share().orElse(0) > 0 ? 1 : 0,
        1);
  }

  private Tally and(Tally other) {
    return new Tally(
        better + other.better,
        worse + other.worse,
        same + other.same,
        unknown + other.unknown,
        there + other.there,
        all + other.all);
  }

  /** Unknown only when nothing at all can be told. */
  String how() {
    if (worse > 0) {
      return better > 0 ? "moved" : "worse";
    }
    return better > 0 ? "better" : same > 0 || unknown == 0 ? "same" : "unknown";
  }

  String sign() {
    return switch (how()) {
      case "moved" -> "≠";
      case "worse" -> "▲";
      case "better" -> "✓";
      case "unknown" -> "?";
      default -> "=";
    };
  }
}
