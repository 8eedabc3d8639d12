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

/**
 * The answer in words: what changed, since when, how sure.
 *
 * @param lead in one sentence
 * @param own the youth's own account; never empty, for its absence is said too
 * @param others everybody else's
 */
public record Summary(
    String lead,
    List<Change> others,
    List<Change> own,
    List<String> since,
    List<String> sure,
    List<String> lacking) {

  static Summary of(Course course, Words words) {
    return new Summary(
        new Lead(course, words).sentence(),
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
        .map(one -> scale(one, name(one, course, words), words))
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
    if (table.columns().size() < 2) {
      String said = words.get("summary." + role + ".once", tally.there(), tally.all());
      return new Change(said, "·", "unknown");
    }
    String said =
        role == FactorRole.PROTECTIVE ? Protections.of(table, words).said() : risk(tally, words);
    return new Change(said, tally.sign(), tally.how());
  }

  private static String risk(Tally tally, Words words) {
    String said =
        words.get("summary.RISK", tally.better(), tally.worse(), tally.same(), tally.all());
    return tally.unknown() == 0 ? said : said + " " + words.get("summary.unknown", tally.unknown());
  }

  /** The form, and which of its scales when there are several. */
  private static String name(Series one, Course course, Words words) {
    long scales =
        course.series().stream()
            .filter(other -> other.formName().equals(one.formName()))
            .map(other -> other.scale().code())
            .distinct()
            .count();
    String form = words.of(one.formTitle());
    return scales == 1 ? form : form + ", " + words.of(one.scale().title());
  }

  private static Change scale(Series one, String name, Words words) {
    return one.sinceStart()
        .map(since -> ChangeWords.of(name, since, words))
        .orElseGet(
            () ->
                new Change(
                    words.get(
                        "summary.once", name, Outcomes.told(one.points().get(0).outcome(), words)),
                    "·",
                    "unknown"));
  }
}
