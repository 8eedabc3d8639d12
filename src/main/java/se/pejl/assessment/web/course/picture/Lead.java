package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.bearing.Measured;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.web.course.picture.Lane.Change;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Informant;
import se.pejl.form.item.FactorRole;

/** The one sentence on top: since when, what changed, and how far that is sure. */
record Lead(Course course, Words words) {

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
    own().ifPresent(parts::add);
    String phase = words.get("picture.phase." + course.phases().on(first));
    return words.get("summary.lead", first, phase, String.join("; ", parts)) + ".";
  }

  private void factors(FactorTable table, List<String> parts) {
    parts.add(factors("risk", Tally.of(table, FactorRole.RISK)));
    parts.add(factors("protective", Tally.of(table, FactorRole.PROTECTIVE)));
  }

  private String factors(String role, Tally tally) {
    String key = "summary.lead." + role;
    return words.get(
        key, words.get(key + "." + tally.how()), tally.better(), tally.all(), tally.worse());
  }

  /** What the youth answered, on the scales answered more than once. */
  private Optional<String> own() {
    Set<String> judged =
        course.factors().stream().map(FactorTable::formName).collect(Collectors.toSet());
    List<Series> own =
        course.series().stream()
            .filter(one -> one.informant() == Informant.YOUTH && !judged.contains(one.formName()))
            .toList();
    if (own.isEmpty()) {
      boolean rated = course.factors().stream().anyMatch(t -> t.informant() == Informant.YOUTH);
      return rated ? Optional.empty() : Optional.of(words.get("summary.lead.own.none"));
    }
    List<String> became =
        own.stream()
            .flatMap(one -> one.sinceStart().stream())
            .map(since -> ChangeWords.of("", since, words))
            .map(Change::how)
            .toList();
    return became.isEmpty() ? Optional.empty() : Optional.of(own(became));
  }

  private String own(List<String> became) {
    long untold = became.stream().filter("unknown"::equals).count();
    return untold == became.size()
        ? words.get("summary.lead.own.untold", untold, became.size())
        : words.get(
            "summary.lead.own",
            became.stream().filter("better"::equals).count(),
            became.size(),
            became.stream().filter("worse"::equals).count());
  }
}
