package se.pejl.assessment.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.assessment.Assessments;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;

/** See and change when forms are to be filled in again about a youth. */
@ApplicationScoped
@TriedAgain
@Transactional
public class PlanReassessment {

  @Inject private Admission admission;
  @Inject private Assessments assessments;
  @Inject private DueChanges changes;
  @Inject private FormLibrary library;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public PlanReassessment() {} // for CDI

  public PlanReassessment(
      Admission admission,
      Assessments assessments,
      DueChanges changes,
      FormLibrary library,
      EventLog log,
      Clock clock) {
    this.admission = admission;
    this.assessments = assessments;
    this.changes = changes;
    this.library = library;
    this.log = log;
    this.clock = clock;
  }

  public List<DueDate> of(Actor actor, UUID caseFile) {
    CaseFile file = admission.to(caseFile, actor, Action.CASEFILE_READ);
    log.append(actor, Event.in(caseFile, Event.Kind.TIMELINE_READ, caseFile));
    return dueDates(file);
  }

  /**
   * Sets another date for the next time only.
   *
   * @param dueOn empty when the form is not to be filled in again
   */
  public void change(
      Actor actor, UUID caseFile, String form, Optional<LocalDate> dueOn, String reason) {
    CaseFile file = admission.to(caseFile, actor, Action.DUE_DATE_CHANGE);
    admission.refuseWhereabouts(file, reason);
    DueDate before =
        dueDates(file).stream()
            .filter(one -> one.formName().equals(form))
            .findFirst()
            .orElseThrow(NeverAssessedException::new);
    DueChange change = DueChange.of(caseFile, before, dueOn, reason, actor, clock.instant());
    log.append(
        actor,
        Event.in(caseFile, Event.Kind.DUE_DATE_CHANGED, caseFile).noting(form).keeping(change));
    changes.add(change);
  }

  private List<DueDate> dueDates(CaseFile file) {
    return new Agenda(file, changes.in(List.of(file.id())), library)
        .of(assessments.newestIn(List.of(file.id())));
  }
}
