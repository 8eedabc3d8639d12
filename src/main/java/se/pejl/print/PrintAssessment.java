package se.pejl.print;

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
import se.pejl.access.Colleagues;
import se.pejl.access.NotAllowedException;
import se.pejl.access.NotAllowedException.Reason;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.due.Agenda;
import se.pejl.assessment.due.DueChanges;
import se.pejl.assessment.due.DueDate;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.assessment.result.ReadResult;
import se.pejl.assessment.result.Result;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.SwedishDay;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;
import se.pejl.review.Reviews;

/** Put an assessment on paper, for those who may read it. */
@ApplicationScoped
@TriedAgain
@Transactional
public class PrintAssessment {

  @Inject private AssessmentDesk desk;
  @Inject private ReadResult results;
  @Inject private Reviews reviews;
  @Inject private Assessments assessments;
  @Inject private DueChanges changes;
  @Inject private FormLibrary library;
  @Inject private Colleagues colleagues;
  @Inject private Clock clock;

  public PrintAssessment() {} // for CDI

  public PrintAssessment(
      AssessmentDesk desk,
      ReadResult results,
      Reviews reviews,
      Assessments assessments,
      DueChanges changes,
      FormLibrary library,
      Colleagues colleagues,
      Clock clock) {
    this.desk = desk;
    this.results = results;
    this.reviews = reviews;
    this.assessments = assessments;
    this.changes = changes;
    this.library = library;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /** What a print of this kind is made of; written in the log before anything is printed. */
  public Paper paper(Actor actor, UUID id, Print kind) {
    Dossier dossier = desk.fetch(id, actor, Action.ASSESSMENT_PRINT);
    Paper paper = paper(actor, dossier);
    desk.note(actor, Kind.ASSESSMENT_PRINTED, dossier.assessment(), kind.code());
    return paper;
  }

  /** Why the actor, who may read it, may not put it on paper; empty when they may. */
  public Optional<Reason> held(Actor actor, UUID id) {
    try {
      desk.fetch(id, actor, Action.ASSESSMENT_PRINT);
      return Optional.empty();
    } catch (NotAllowedException refused) {
      return Optional.of(refused.reason());
    } catch (UnknownAssessmentException notTheirsToPrint) {
      return Optional.of(Reason.RELATION);
    }
  }

  private Paper paper(Actor actor, Dossier dossier) {
    Result result = results.of(dossier);
    CaseFile file = dossier.file();
    LocalDate today = SwedishDay.today(clock);
    return new Paper(
        result,
        colleagues.boardName(actor).orElse(""),
        colleagues.unitName(actor, file.unit()).orElse(""),
        name(actor, result.head().rater()),
        handler(actor, file, today),
        next(result, file),
        reviews.about(result.head().id()),
        actor.displayName(),
        today);
  }

  private String handler(Actor actor, CaseFile file, LocalDate today) {
    return file.belonging(today).handlers().stream()
        .findFirst()
        .map(handler -> name(actor, handler))
        .orElse("");
  }

  private String name(Actor actor, UUID account) {
    return colleagues.nameOf(actor, account).orElse("");
  }

  /** The day it is to be done again, as it stands for this youth now. */
  private Optional<LocalDate> next(Result result, CaseFile file) {
    String form = result.head().form().name();
    return new Agenda(file, changes.in(List.of(file.id())), library)
        .of(assessments.newestIn(List.of(file.id()))).stream()
            .filter(due -> due.formName().equals(form))
            .findFirst()
            .flatMap(DueDate::day);
  }
}
