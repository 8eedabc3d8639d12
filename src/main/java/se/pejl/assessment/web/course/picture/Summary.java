package se.pejl.assessment.web.course.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.web.course.picture.Lane.Change;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Informant;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Nature;

/**
 * The answer in words: what changed, since when, how sure.
 *
 * @param own the youth's own account; never empty, for its absence is said too
 * @param others everybody else's
 */
public record Summary(
    List<Change> others,
    List<Change> own,
    List<String> since,
    List<String> sure,
    List<String> lacking) {

  static Summary of(Course course, Words words) {
    return new Summary(
        said(course, false, words),
        said(course, true, words),
        new Certain(course, words).since(),
        new Certain(course, words).sure(),
        new Lacking(course, words).all());
  }

  private static List<Change> said(Course course, boolean own, Words words) {
    List<Change> said = new ArrayList<>();
    course.factors().stream()
        .filter(table -> own == (table.informant() == Informant.YOUTH))
        .forEach(table -> factors(table, said, words));
    Set<String> judged =
        course.factors().stream().map(FactorTable::formName).collect(Collectors.toSet());
    course.series().stream()
        .filter(one -> own == (one.informant() == Informant.YOUTH))
        .filter(one -> !judged.contains(one.formName()) && !one.points().isEmpty())
        .map(one -> scale(one, words))
        .forEach(said::add);
    if (said.isEmpty()) {
      said.add(new Change(words.get(own ? "summary.no-own" : "summary.no-other"), "?", "unknown"));
    }
    return said;
  }

  private static void factors(FactorTable table, List<Change> said, Words words) {
    said.add(factors(table, FactorRole.RISK, words));
    said.add(factors(table, FactorRole.PROTECTIVE, words));
  }

  private static Change factors(FactorTable table, FactorRole role, Words words) {
    Tally tally = Tally.of(table, role);
    String key = "summary." + role + (table.columns().size() < 2 ? ".once" : "");
    String said =
        table.columns().size() < 2
            ? words.get(key, tally.there(), tally.all())
            : words.get(key, tally.better(), tally.worse(), tally.same(), tally.all());
    return new Change(said, tally.sign(), tally.how());
  }

  private static Change scale(Series one, Words words) {
    return one.sinceStart()
        .map(since -> ChangeWords.of(words.of(one.formTitle()), since, words))
        .orElseGet(
            () ->
                new Change(
                    words.get(
                        "summary.once",
                        words.of(one.formTitle()),
                        Outcomes.told(one.points().get(0).outcome(), words)),
                    "·",
                    "unknown"));
  }

  /** How many factors that can change went which way. */
  private record Tally(int better, int worse, int same, int there, int all) {

    static Tally of(FactorTable table, FactorRole role) {
      int[] many = new int[5];
      table.rows().stream()
          .filter(row -> row.item().traits().role() == role)
          .filter(row -> row.item().traits().nature() != Nature.STATIC)
          .forEach(
              row -> {
                many[4]++;
                row.sinceStart().ifPresent(since -> many[place(Signs.how(since))]++);
                Level last = Level.of(row.item(), row.cells().get(row.cells().size() - 1).answer());
                many[3] += last.share().orElse(0) > 0 ? 1 : 0;
              });
      return new Tally(many[0], many[1], many[2], many[3], many[4]);
    }

    private static int place(String how) {
      return switch (how) {
        case "better" -> 0;
        case "worse" -> 1;
        default -> 2;
      };
    }

    String sign() {
      return worse > 0 ? (better > 0 ? "≠" : "▲") : better > 0 ? "✓" : "=";
    }

    String how() {
      return worse > 0 ? (better > 0 ? "moved" : "worse") : better > 0 ? "better" : "same";
    }
  }
}
