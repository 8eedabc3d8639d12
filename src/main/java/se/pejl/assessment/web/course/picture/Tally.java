package se.pejl.assessment.web.course.picture;

import se.pejl.assessment.bearing.FactorTable;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Nature;

/**
 * How many factors that can change went which way from the first time to the last.
 *
 * @param there how many are wholly or partly present now
 */
record Tally(int better, int worse, int same, int there, int all) {

  static Tally of(FactorTable table, FactorRole role) {
    int[] many = new int[5];
    table.rows().stream()
        .filter(row -> row.item().traits().role() == role)
        .filter(row -> row.item().traits().nature() != Nature.STATIC)
        .forEach(row -> count(row, many));
    return new Tally(many[0], many[1], many[2], many[3], many[4]);
  }

  private static void count(FactorTable.Row row, int[] many) {
    many[4]++;
    row.sinceStart()
        .map(Signs::how)
        .ifPresent(how -> many[how.equals("better") ? 0 : how.equals("worse") ? 1 : 2]++);
    Level last = Level.of(row.item(), row.cells().get(row.cells().size() - 1).answer());
    many[3] += last.share().orElse(0) > 0 ? 1 : 0;
  }

  String how() {
    if (worse > 0) {
      return better > 0 ? "moved" : "worse";
    }
    return better > 0 ? "better" : "same";
  }

  String sign() {
    return switch (how()) {
      case "moved" -> "≠";
      case "worse" -> "▲";
      case "better" -> "✓";
      default -> "=";
    };
  }
}
