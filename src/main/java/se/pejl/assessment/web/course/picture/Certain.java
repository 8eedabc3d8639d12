package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.bearing.Measured;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.wording.Spell;
import se.pejl.assessment.wording.Words;

/** Since when something is said, and how sure it is. */
record Certain(Course course, Words words) {

  /** One line for each form. */
  List<String> since() {
    return course.measured().stream().map(this::since).toList();
  }

  private String since(Measured one) {
    String form = words.of(one.formTitle());
    return one.days().size() == 1
        ? words.get("summary.since.once", form, one.first())
        : words.get(
            "summary.since",
            form,
            one.first(),
            one.last(),
            Spell.between(one.first(), one.last(), words),
            one.days().size());
  }

  List<String> sure() {
    List<String> sure = new ArrayList<>();
    if (!course.factors().isEmpty()) {
      sure.add(words.get("summary.sure.ratings"));
    }
    long unknown =
        course.factors().stream()
            .flatMap(table -> table.rows().stream())
            .filter(Certain::open)
            .count();
    if (unknown > 0) {
      sure.add(words.get("summary.sure.unknown", unknown));
    }
    long breaks =
        course.series().stream()
            .flatMap(one -> one.points().stream().skip(1))
            .filter(point -> !point.continues())
            .count();
    if (breaks > 0) {
      sure.add(words.get("summary.sure.breaks", breaks));
    }
    course.series().stream().flatMap(one -> method(one).stream()).forEach(sure::add);
    latest().ifPresent(day -> sure.add(age(day)));
    return sure;
  }

  private Optional<String> method(Series one) {
    return one.sinceStart()
        .flatMap(since -> ChangeWords.method(since, words))
        .map(by -> words.get("summary.sure.method", words.of(one.scale().title()), by));
  }

  private String age(LocalDate day) {
    return words.get(
        "summary.sure.latest", Spell.between(day, course.phases().today(), words), day);
  }

  private Optional<LocalDate> latest() {
    return course.measured().stream().map(Measured::last).max(Comparator.naturalOrder());
  }

  private static boolean open(FactorTable.Row row) {
    return row.sinceStart().filter(since -> Signs.how(since).equals("unknown")).isPresent();
  }
}
