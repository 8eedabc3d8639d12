package se.pejl.assessment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.assessment.work.DueLine;
import se.pejl.assessment.work.Work;
import se.pejl.assessment.work.WorkLine;
import se.pejl.library.wire.Wire;

/** What a worker has before her, as it travels: names and dates, never scores. */
public record WorkDocument(
    List<Due> overdue,
    List<Due> due,
    List<At> drafts,
    List<At> finished,
    List<At> returned,
    List<At> waiting) {

  /** A form that is to be filled in again. */
  public record Due(
      UUID caseFile,
      String youth,
      String caseNumber,
      String form,
      Map<String, String> title,
      LocalDate lastDone,
      LocalDate dueOn,
      boolean changed,
      UUID started) {

    static Due of(DueLine line) {
      return new Due(
          line.caseFile(),
          line.youth(),
          line.caseNumber(),
          line.formName(),
          line.formTitle().byLanguage(),
          line.lastDone(),
          line.dueOn(),
          line.changed(),
          line.started().orElse(null));
    }
  }

  /** An assessment somebody is at work with. */
  public record At(
      UUID assessment,
      UUID caseFile,
      String youth,
      String caseNumber,
      String form,
      Map<String, String> title,
      LocalDate date,
      String status) {

    static At of(WorkLine line) {
      return new At(
          line.assessment(),
          line.caseFile(),
          line.youth(),
          line.caseNumber(),
          line.form().toString(),
          line.formTitle().byLanguage(),
          line.date(),
          Wire.code(line.status()));
    }
  }

  static WorkDocument of(Work work) {
    return new WorkDocument(
        work.overdue().stream().map(Due::of).toList(),
        work.due().stream().map(Due::of).toList(),
        work.drafts().stream().map(At::of).toList(),
        work.finished().stream().map(At::of).toList(),
        work.returned().stream().map(At::of).toList(),
        work.waiting().stream().map(At::of).toList());
  }
}
