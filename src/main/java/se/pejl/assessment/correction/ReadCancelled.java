package se.pejl.assessment.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.result.ReadResult;
import se.pejl.assessment.result.Result;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.form.FormId;
import se.pejl.platform.database.TriedAgain;

/** Read what was cancelled, for the few who may; every reading is in the log. */
@ApplicationScoped
@TriedAgain
@Transactional
public class ReadCancelled {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private Admission admission;
  @Inject private ReadResult results;

  public ReadCancelled() {} // for CDI

  public ReadCancelled(
      AssessmentDesk desk, Assessments assessments, Admission admission, ReadResult results) {
    this.desk = desk;
    this.assessments = assessments;
    this.admission = admission;
    this.results = results;
  }

  /** One that was cancelled, without anything of what it says. */
  public record Line(UUID assessment, FormId form, Cancellation cancellation) {}

  /** A cancelled one, in full. */
  public record Cancelled(Result result, Cancellation cancellation) {}

  /** What was cancelled in a file, the latest first. */
  public List<Line> in(Actor actor, UUID caseFile) {
    return linesOf(actor, admission.to(caseFile, actor, Action.CANCELLED_READ));
  }

  /** The same beside the rest of the file, which many more may read: they are shown nothing. */
  public List<Line> beside(Actor actor, UUID caseFile) {
    CaseFile file = admission.to(caseFile, actor, Action.CASEFILE_READ);
    return admission.allows(file, actor, Action.CANCELLED_READ) ? linesOf(actor, file) : List.of();
  }

  private List<Line> linesOf(Actor actor, CaseFile file) {
    List<Line> lines =
        assessments.versions().cancelledIn(file.id()).stream().map(this::line).toList();
    if (!lines.isEmpty()) {
      desk.noteListed(actor, file, "cancelled");
    }
    return lines;
  }

  private Line line(Cancellation cancellation) {
    Assessment assessment = assessments.find(cancellation.assessment()).orElseThrow();
    return new Line(assessment.id(), assessment.form(), cancellation);
  }

  public Cancelled of(Actor actor, UUID id) {
    Dossier dossier = desk.fetchCancelled(id, actor);
    Cancelled cancelled =
        new Cancelled(results.of(dossier), assessments.versions().cancellationOf(id).orElseThrow());
    desk.note(actor, Kind.CANCELLED_READ, dossier.assessment(), null);
    return cancelled;
  }
}
