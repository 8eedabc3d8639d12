package se.pejl.assessment.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.PossibleDay;
import se.pejl.assessment.refusal.AssessmentNotFinishedException;
import se.pejl.platform.database.TriedAgain;

/** Write down what the youth or a guardian says of a signed assessment. */
@ApplicationScoped
@TriedAgain
@Transactional
public class KeepOwnWords {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;

  public KeepOwnWords() {} // for CDI

  public KeepOwnWords(AssessmentDesk desk, Assessments assessments) {
    this.desk = desk;
    this.assessments = assessments;
  }

  /** Stands beside it from then on, in every print. */
  public void add(Actor actor, UUID id, Speaker speaker, String words, LocalDate saidOn) {
    Dossier dossier = desk.fetch(id, actor, Action.OWN_WORDS_WRITE);
    desk.refuseWhereabouts(dossier, words);
    Assessment assessment = dossier.assessment();
    if (!assessment.status().sealed()) {
      throw new AssessmentNotFinishedException();
    }
    Instant now = desk.now();
    PossibleDay.require(saidOn, dossier.file(), now);
    OwnWords said = OwnWords.of(id, speaker, words, saidOn, actor, now);
    assessments.add(said);
    desk.noteKeeping(actor, Kind.OWN_WORDS_ADDED, assessment, speaker.name(), said);
  }
}
