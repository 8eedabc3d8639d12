package se.pejl.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.kept.RowState;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.library.Surroundings;

/** Hands out assessments to those who may have them, and writes down that it did. */
@ApplicationScoped
public class AssessmentDesk {

  @Inject private Assessments assessments;
  @Inject private Admission admission;
  @Inject private EventLog log;
  @Inject private Clock clock;
  @Inject private Surroundings surroundings;
  @Inject @Any private Instance<AfterSigning> afterSigning;
  @Inject @Any private Instance<AfterDiscarding> afterDiscarding;

  private List<AfterSigning> onSigning = List.of();
  private List<AfterDiscarding> onDiscarding = List.of();

  public AssessmentDesk() {} // for CDI

  public AssessmentDesk(
      Assessments assessments,
      Admission admission,
      EventLog log,
      Clock clock,
      Surroundings surroundings) {
    this.assessments = assessments;
    this.admission = admission;
    this.log = log;
    this.clock = clock;
    this.surroundings = surroundings;
  }

  /** The same, with what other features do when something is signed. */
  public AssessmentDesk telling(AfterSigning... others) {
    onSigning = List.of(others);
    return this;
  }

  /** The same, with what they do when a draft is given up. */
  public AssessmentDesk tellingOfDiscarded(AfterDiscarding... others) {
    onDiscarding = List.of(others);
    return this;
  }

  /** Lets other features do their part of signing; gives what they added. */
  public RowState[] signed(Actor signer, Assessment assessment, Rules rules, SignedResult result) {
    Iterable<AfterSigning> all = afterSigning == null ? onSigning : afterSigning;
    return StreamSupport.stream(all.spliterator(), false)
        .flatMap(other -> other.signed(signer.board(), assessment, rules, result))
        .toArray(RowState[]::new);
  }

  /** Lets other features do their part of giving a draft up. */
  public void discarded(Actor actor, Assessment draft) {
    Iterable<AfterDiscarding> all = afterDiscarding == null ? onDiscarding : afterDiscarding;
    all.forEach(other -> other.discarded(actor, draft));
  }

  /** An assessment with the file it is in. */
  public record Dossier(Assessment assessment, CaseFile file) {}

  /** To be read. */
  public Dossier fetch(UUID id, Actor actor, Action action) {
    return admitted(assessments.find(id), actor, action);
  }

  /** One that was cancelled, to be read by those who may. */
  public Dossier fetchCancelled(UUID id, Actor actor) {
    Assessment assessment =
        assessments.find(id).filter(this::cancelled).orElseThrow(UnknownAssessmentException::new);
    return let(assessment, actor, Action.CANCELLED_READ);
  }

  private boolean cancelled(Assessment assessment) {
    return assessment.status().sealed()
        && assessments.versions().cancellationOf(assessment.id()).isPresent();
  }

  /**
   * To be changed; nobody else can change it until the transaction ends.
   *
   * @param written what somebody wants to write there, which must not tell where a protected youth
   *     is
   */
  public Dossier fetchToChange(UUID id, Actor actor, Action action, String... written) {
    Dossier dossier = admitted(assessments.findToChange(id), actor, action);
    refuseWhereabouts(dossier, written);
    return dossier;
  }

  /** Refuses words that would tell where somebody is whose identity is protected. */
  public void refuseWhereabouts(Dossier dossier, String... written) {
    admission.refuseWhereabouts(dossier.file(), written);
  }

  private Dossier admitted(Optional<Assessment> found, Actor actor, Action action) {
    Assessment assessment =
        found.filter(one -> !cancelled(one)).orElseThrow(UnknownAssessmentException::new);
    return let(assessment, actor, action);
  }

  private Dossier let(Assessment assessment, Actor actor, Action action) {
    try {
      if (assessment.secondOf().isPresent()) {
        return new Dossier(assessment, secondRating(assessment, actor, action));
      }
      return new Dossier(assessment, admission.to(assessment.caseFile(), actor, action));
    } catch (UnknownCaseFileException notForThem) {
      throw UnknownAssessmentException.concealing(assessment.caseFile());
    }
  }

  /** A second rating is the second rater's alone; what it says is seen where both are compared. */
  private CaseFile secondRating(Assessment assessment, Actor actor, Action action) {
    if (!assessment.rater().equals(actor.account()) || !action.aboutOwnRating()) {
      throw UnknownCaseFileException.concealing(assessment.caseFile());
    }
    return admission.toRateAgain(assessment.caseFile(), actor);
  }

  /** Whether somebody who was let in may do this too. */
  public boolean allows(Dossier dossier, Actor actor, Action action) {
    return dossier.assessment().secondOf().isPresent()
        ? action.aboutOwnRating()
        : admission.allows(dossier.file(), actor, action);
  }

  /** That somebody saw which assessments a case file has, or which of one sort. */
  public void noteListed(Actor actor, CaseFile file, String which) {
    log.append(actor, Event.in(file.id(), Event.Kind.CASEFILE_READ, file.id()).noting(which));
  }

  /** Comes last in a transaction: the log is held until it ends. */
  public void note(Actor actor, Event.Kind kind, Assessment assessment, String note) {
    log.append(actor, told(kind, assessment, note));
  }

  /** The same, with what the rows hold that are added with it. */
  public void noteKeeping(
      Actor actor, Event.Kind kind, Assessment assessment, String note, Object... rows) {
    log.append(actor, told(kind, assessment, note).keeping(rows));
  }

  /** The same, with what rows hold afterwards that may change. */
  public void noteLeaving(
      Actor actor, Event.Kind kind, Assessment assessment, String note, RowState... states) {
    log.append(actor, told(kind, assessment, note).leaving(states));
  }

  private static Event told(Event.Kind kind, Assessment assessment, String note) {
    return Event.in(assessment.caseFile(), kind, assessment.id()).noting(note);
  }

  /** Names that were shown together, of files that one has to do with. */
  public void noteList(Actor actor, Event.Kind kind) {
    log.append(actor, Event.of(kind, null));
  }

  /** Where the assessments of this installation are made. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** The moment, as finely as it is stored. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
