package se.pejl.assessment.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.PossibleDay;
import se.pejl.assessment.refusal.CorrectionOpenException;
import se.pejl.assessment.refusal.NotNewestVersionException;
import se.pejl.platform.database.TriedAgain;

/** Correct what is signed: begin a new version that says why, and points at the old one. */
@ApplicationScoped
@TriedAgain
@Transactional
public class CorrectAssessment {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private FreshSignIn freshSignIn;

  public CorrectAssessment() {} // for CDI

  public CorrectAssessment(AssessmentDesk desk, Assessments assessments, FreshSignIn freshSignIn) {
    this.desk = desk;
    this.assessments = assessments;
    this.freshSignIn = freshSignIn;
  }

  /**
   * A draft with the same answers, which takes the place of the signed one when it is signed too.
   *
   * @param date another day than the one it says it is about
   * @return the draft
   */
  public UUID begin(Actor actor, UUID id, String reason, Optional<LocalDate> date) {
    Dossier dossier = desk.fetchToChange(id, actor, Action.ASSESSMENT_CORRECT, reason);
    Assessment signed = dossier.assessment();
    freshSignIn.requireFresh();
    requireNewest(signed);
    Instant now = desk.now();
    date.ifPresent(day -> PossibleDay.require(day, dossier.file(), now));
    Assessment draft =
        Assessment.correcting(
            UUID.randomUUID(), signed, reason, date.orElse(signed.date()), actor.account(), now);
    assessments.add(draft);
    desk.note(actor, Kind.CORRECTION_STARTED, signed, draft.id().toString());
    return draft.id();
  }

  private void requireNewest(Assessment signed) {
    List<Assessment> versions = assessments.versions().of(signed);
    versions.stream()
        .filter(other -> other.status().open())
        .findFirst()
        .ifPresent(
            open -> {
              throw new CorrectionOpenException(open.id());
            });
    boolean newest =
        versions.stream()
            .filter(version -> version.status().counts())
            .reduce((earlier, later) -> later)
            .filter(last -> last.id().equals(signed.id()))
            .isPresent();
    if (!newest) {
      throw new NotNewestVersionException();
    }
  }
}
