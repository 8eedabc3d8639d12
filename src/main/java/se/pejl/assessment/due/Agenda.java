package se.pejl.assessment.due;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Status;
import se.pejl.casefile.CaseFile;
import se.pejl.form.Form;
import se.pejl.library.FormLibrary;

/**
 * What is to be done again, and when, in one case file. When the work has ended, each form is to be
 * filled in once more, and no more after that; a youth who never joined is not measured again.
 */
public record Agenda(CaseFile file, List<DueChange> changes, FormLibrary library) {

  /**
   * One line for each form that was signed at least once.
   *
   * @param assessments all of the case file, by date
   */
  public List<DueDate> of(List<Assessment> assessments) {
    return assessments.stream()
        .collect(groupingBy(one -> one.form().name(), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .flatMap(ofOneForm -> dueDate(ofOneForm).stream())
        .toList();
  }

  private Optional<DueDate> dueDate(List<Assessment> ofOneForm) {
    return ofOneForm.stream()
        .filter(one -> one.status().counts())
        .reduce((earlier, later) -> later)
        .map(last -> dueDate(last, started(ofOneForm)));
  }

  private DueDate dueDate(Assessment last, Optional<UUID> started) {
    Form form = library.get(last.form());
    String name = last.form().name();
    return new DueDate(
        file.id(),
        name,
        form.title(),
        last.date(),
        form.reassessEvery().filter(period -> goesOnAfter(last.date())),
        changes.stream().filter(one -> one.follows(file.id(), name, last.date())).toList(),
        started);
  }

  private boolean goesOnAfter(LocalDate last) {
    return file.closedOn()
        .map(end -> last.isBefore(end) && file.enrolledOn().isPresent())
        .orElse(true);
  }

  private static Optional<UUID> started(List<Assessment> ofOneForm) {
    return ofOneForm.stream()
        .filter(one -> one.status() == Status.DRAFT || one.status() == Status.FINISHED)
        .map(Assessment::id)
        .reduce((earlier, later) -> later);
  }
}
