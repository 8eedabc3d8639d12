package se.pejl.assessment.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.refusal.NotNewestVersionException;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.form.text.Text;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;

/**
 * Ask for something signed to be cancelled, and see what was asked for: whoever works in the file
 * asks, the supervisor of the unit carries it out or declines, with a reason.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class AskForCancellation {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private CancellationRequests requests;
  @Inject private CaseFiles files;
  @Inject private Admission admission;
  @Inject private FormLibrary library;
  @Inject private Gate gate;

  public AskForCancellation() {} // for CDI

  public AskForCancellation(
      AssessmentDesk desk,
      Assessments assessments,
      CancellationRequests requests,
      CaseFiles files,
      Admission admission,
      FormLibrary library,
      Gate gate) {
    this.desk = desk;
    this.assessments = assessments;
    this.requests = requests;
    this.files = files;
    this.admission = admission;
    this.library = library;
    this.gate = gate;
  }

  /** Asking again while nobody has answered changes nothing. */
  public void ask(Actor actor, UUID id, String reason) {
    Assessment signed =
        desk.fetchToChange(id, actor, Action.ASSESSMENT_CORRECT, reason).assessment();
    if (!signed.status().sealed()) {
      throw new NotNewestVersionException();
    }
    if (requests.latest(id).filter(CancellationRequest::open).isEmpty()) {
      requests.add(CancellationRequest.of(id, reason, actor, desk.now()));
      desk.noteLeaving(actor, Kind.CANCELLATION_ASKED, signed, null, requests.stateOf(id));
    }
  }

  /** It stays in the file, and the one who asked can read why. */
  public void decline(Actor actor, UUID id, String reason) {
    Assessment signed =
        desk.fetchToChange(id, actor, Action.ASSESSMENT_CANCEL, reason).assessment();
    requests
        .latest(id)
        .filter(CancellationRequest::open)
        .ifPresent(
            request -> {
              request.decline(reason, actor, desk.now());
              desk.noteLeaving(
                  actor, Kind.CANCELLATION_DECLINED, signed, null, requests.stateOf(id));
            });
  }

  /** What was last asked about an assessment, and what came of it. */
  public Optional<CancellationRequest> about(Actor actor, UUID id) {
    desk.fetch(id, actor, Action.ASSESSMENT_READ);
    return requests.latest(id);
  }

  /** Something that waits for the supervisor: whose, which form, by whom and since when. */
  public record Waiting(
      UUID assessment,
      UUID caseFile,
      String youth,
      String caseNumber,
      Text formTitle,
      String asker,
      Instant askedAt) {}

  /** What waits in the actor's unit, the longest first; the reason stands with the assessment. */
  public List<Waiting> waiting(Actor actor) {
    gate.require(actor, Action.REVIEW_LIST);
    List<Waiting> waiting =
        requests.waiting(actor.board()).stream()
            .flatMap(request -> waiting(actor, request))
            .toList();
    desk.noteList(actor, Kind.REVIEW_LISTED);
    return waiting;
  }

  private Stream<Waiting> waiting(Actor actor, CancellationRequest request) {
    Assessment signed = assessments.find(request.assessment()).orElseThrow();
    CaseFile file = files.find(signed.caseFile()).orElseThrow();
    return admission.allows(file, actor, Action.ASSESSMENT_CANCEL)
        ? Stream.of(
            new Waiting(
                signed.id(),
                file.id(),
                file.name(),
                file.caseNumber(),
                library.get(signed.form()).title(),
                request.askerName(),
                request.askedAt()))
        : Stream.empty();
  }
}
