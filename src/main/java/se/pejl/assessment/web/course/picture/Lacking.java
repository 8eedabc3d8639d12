package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.pejl.assessment.Phase;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.Measured;
import se.pejl.assessment.bearing.Phases.Coverage;
import se.pejl.assessment.due.DueDate;
import se.pejl.assessment.wording.Spell;
import se.pejl.assessment.wording.Words;

/** What should be there and is not, in words: overdue first. */
record Lacking(Course course, Words words) {

  List<String> all() {
    List<String> all = new ArrayList<>();
    course.due().stream().filter(due -> due.overdueOn(today())).map(this::late).forEach(all::add);
    course
        .meeting()
        .filter(next -> next.dueOn().isBefore(today()))
        .map(
            next ->
                words.get(
                    "summary.lacking.meeting",
                    Spell.between(next.last(), today(), words),
                    next.last(),
                    next.days(),
                    next.source()))
        .ifPresent(all::add);
    course.measured().forEach(form -> phases(form, all));
    if (course.phases().enrolled().isEmpty()) {
      all.add(words.get("summary.lacking.enrolment"));
    }
    otherPhase().forEach(all::add);
    return all;
  }

  private String late(DueDate due) {
    LocalDate day = due.day().orElseThrow();
    return words.get(
        "summary.lacking.late",
        words.of(due.title()),
        Spell.between(day, today(), words),
        day,
        due.lastDone());
  }

  private void phases(Measured form, List<String> all) {
    String missing =
        Stream.of(Phase.values())
            .filter(phase -> course.phases().of(form, phase) == Coverage.MISSING)
            .map(phase -> words.get("picture.phase." + phase))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      all.add(words.get("summary.lacking.phase", words.of(form.formTitle()), missing));
    }
  }

  /** Assessments whose rater said another phase than the dates do. */
  private Stream<String> otherPhase() {
    Stream<Said> columns =
        course.factors().stream()
            .flatMap(table -> table.columns().stream())
            .map(column -> new Said(column.date(), column.phase()));
    Stream<Said> points =
        course.series().stream()
            .flatMap(one -> one.points().stream())
            .map(point -> new Said(point.date(), point.phase()));
    return Stream.concat(columns, points)
        .distinct()
        .filter(said -> said.phase() != course.phases().on(said.day()))
        .map(
            said ->
                words.get(
                    "summary.lacking.other-phase",
                    said.day(),
                    words.get("picture.phase." + said.phase()),
                    words.get("picture.phase." + course.phases().on(said.day()))));
  }

  private record Said(LocalDate day, Phase phase) {}

  private LocalDate today() {
    return course.phases().today();
  }
}
