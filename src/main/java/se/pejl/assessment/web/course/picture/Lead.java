package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.bearing.Measured;
import se.pejl.assessment.wording.Words;
import se.pejl.change.Course;
import se.pejl.change.ScaleChange;
import se.pejl.form.Informant;
import se.pejl.form.item.FactorRole;

/** The one sentence on top: since when, what changed, and how far that is sure. */
record Lead(se.pejl.assessment.bearing.Course course, Words words) {

  String sentence() {
    LocalDate first =
        course.measured().stream()
            .map(Measured::first)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    if (course.measured().stream().allMatch(form -> form.days().size() == 1)) {
      return words.get("summary.lead.once", first);
    }
    List<String> parts = new ArrayList<>();
    course.factors().stream()
        .filter(table -> table.columns().size() > 1)
        .findFirst()
        .ifPresent(table -> factors(table, parts));
    scales(false).ifPresent(parts::add);
    own().ifPresent(parts::add);
    String phase = words.get("picture.phase." + course.phases().on(first));
    return words.get("summary.lead", first, phase, String.join("; ", parts));
  }

  private void factors(FactorTable table, List<String> parts) {
    parts.add(factors("risk", Tally.of(table, FactorRole.RISK)));
    parts.add(factors("protective", Tally.of(table, FactorRole.PROTECTIVE)));
  }

  private String factors(String role, Tally tally) {
    return words.get("summary.lead." + role + "." + tally.how());
  }

  /** What the youth answered, or that nobody has the youth's own view. */
  private Optional<String> own() {
    boolean asked =
        course.measured().stream().anyMatch(form -> form.informant() == Informant.YOUTH);
    return asked ? scales(true) : Optional.of(words.get("summary.lead.own.none"));
  }

  /** The scales that were answered more than once, by the youth or by others. */
  private Optional<String> scales(boolean own) {
    Set<String> judged =
        course.factors().stream().map(FactorTable::formName).collect(Collectors.toSet());
    List<ScaleChange> changes =
        course.series().stream()
            .filter(one -> own == (one.informant() == Informant.YOUTH))
            .filter(one -> !judged.contains(one.formName()))
            .flatMap(one -> one.sinceStart().stream())
            .toList();
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(scales(changes, own ? "summary.lead.own" : "summary.lead.others"));
  }

  /**
   * Certain changes when there are any; else what the numbers say, and that it is not certain; or
   * that nothing compares.
   */
  private String scales(List<ScaleChange> changes, String key) {
    if (changes.stream().noneMatch(ChangeWords::compares)) {
      return words.get(key + ".incomparable");
    }
    List<ScaleChange> sure = changes.stream().filter(ChangeWords::sure).toList();
    return sure.isEmpty()
        ? words.get(key + ".unsure", better(changes), worse(changes), changes.size())
        : words.get(key, better(sure), worse(sure), changes.size());
  }

  private static long better(List<ScaleChange> changes) {
    return changes.stream().filter(change -> ChangeWords.went(change, Course.BETTER)).count();
  }

  private static long worse(List<ScaleChange> changes) {
    return changes.stream().filter(change -> ChangeWords.went(change, Course.WORSE)).count();
  }
}
