package se.pejl.assessment.work;

import java.time.LocalDate;
import java.util.UUID;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Predecessor;
import se.pejl.assessment.Status;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.text.Text;

/** Something begun and not signed that nobody has touched for long: whose, what, since when. */
public record OldDraft(
    UUID assessment,
    UUID caseFile,
    String youth,
    String caseNumber,
    Text formTitle,
    String rater,
    Status status,
    boolean sentBack,
    LocalDate lastTouched) {

  static OldDraft of(Assessment draft, CaseFile file, Text title, String rater) {
    return new OldDraft(
        draft.id(),
        file.id(),
        file.name(),
        file.caseNumber(),
        title,
        rater,
        draft.status(),
        draft.predecessor().filter(Predecessor::sentBack).isPresent(),
        SwedishDay.of(draft.standing().changedAt()));
  }
}
