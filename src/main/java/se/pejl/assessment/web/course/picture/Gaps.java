package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.Phase;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.Measured;
import se.pejl.assessment.bearing.Phases.Coverage;
import se.pejl.assessment.due.DueDate;
import se.pejl.assessment.web.course.picture.Lane.Gap;
import se.pejl.assessment.wording.Spell;
import se.pejl.assessment.wording.Words;

/**
 * Where a measure is missing: a phase without one, and the time since one should have been made.
 */
record Gaps(Course course, TimeAxis axis, Words words) {

  /** Of one form, whoever was asked. */
  List<Gap> of(String form) {
    List<Gap> gaps = new ArrayList<>();
    course.measured().stream()
        .filter(one -> one.formName().equals(form))
        .findFirst()
        .ifPresent(one -> missing(one, gaps));
    course.due().stream()
        .filter(due -> due.formName().equals(form) && due.overdueOn(today()))
        .map(this::late)
        .forEach(gaps::add);
    return gaps;
  }

  private void missing(Measured form, List<Gap> gaps) {
    for (Phase phase : Phase.values()) {
      if (course.phases().of(form, phase) == Coverage.MISSING) {
        String said = words.get("picture.gap", words.get("picture.phase." + phase));
        gaps.add(gap(begins(phase), ends(phase), said));
      }
    }
  }

  private Gap late(DueDate due) {
    LocalDate day = due.day().orElseThrow();
    return gap(day, today(), words.get("picture.late", Spell.between(day, today(), words)));
  }

  private Gap gap(LocalDate from, LocalDate to, String said) {
    double start = axis.at(from);
    return new Gap(
        TimeAxis.percent(start), TimeAxis.percent(Math.max(1.5, axis.at(to) - start)), said);
  }

  private LocalDate begins(Phase phase) {
    return switch (phase) {
      case BEFORE -> axis.first();
      case DURING -> enrolled().orElse(axis.first());
      case AFTER -> closed().orElse(axis.last());
    };
  }

  private LocalDate ends(Phase phase) {
    return switch (phase) {
      case BEFORE -> enrolled().orElse(closed().orElse(today()));
      case DURING -> closed().orElse(today());
      case AFTER -> axis.last();
    };
  }

  private Optional<LocalDate> enrolled() {
    return course.phases().enrolled();
  }

  private Optional<LocalDate> closed() {
    return course.phases().closed();
  }

  private LocalDate today() {
    return course.phases().today();
  }
}
