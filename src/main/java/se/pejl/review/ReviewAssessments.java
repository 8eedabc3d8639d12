package se.pejl.review;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Meaning;
import se.pejl.assessment.ReturnNote;
import se.pejl.assessment.Rules;
import se.pejl.assessment.Signature;
import se.pejl.assessment.Status;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.assessment.result.ReadResult;
import se.pejl.assessment.signing.Countersign;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;
import se.pejl.scoring.ImpossibleAnswersException;

/** Read what the unit has signed, and return or approve it. Each method is one transaction. */
@ApplicationScoped
@TriedAgain
@Transactional
public class ReviewAssessments {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private CaseFiles files;
  @Inject private ReadResult results;
  @Inject private Reviews reviews;
  @Inject private Countersign countersign;
  @Inject private FormLibrary library;
  @Inject private Gate gate;

  public ReviewAssessments() {} // for CDI

  public ReviewAssessments(
      AssessmentDesk desk,
      Assessments assessments,
      CaseFiles files,
      ReadResult results,
      Reviews reviews,
      Countersign countersign,
      FormLibrary library,
      Gate gate) {
    this.desk = desk;
    this.assessments = assessments;
    this.files = files;
    this.results = results;
    this.reviews = reviews;
    this.countersign = countersign;
    this.library = library;
    this.gate = gate;
  }

  /** What waits in the supervisor's unit, longest waiting first. */
  public List<QueueLine> queue(Actor actor) {
    gate.require(actor, Action.REVIEW_LIST);
    Map<UUID, CaseFile> unit =
        files.in(actor.board(), actor.unit()).stream().collect(toMap(CaseFile::id, file -> file));
    List<QueueLine> lines =
        assessments.in(unit.keySet(), EnumSet.of(Status.SIGNED)).stream()
            .map(assessment -> line(actor, assessment, unit.get(assessment.caseFile())))
            .toList();
    desk.noteList(actor, Kind.REVIEW_LISTED);
    return lines;
  }

  /** A signed assessment, to be read. */
  public ReviewView open(Actor actor, UUID id) {
    Dossier dossier = desk.fetch(id, actor, Action.REVIEW_READ);
    Assessment assessment = dossier.assessment();
    if (!assessment.status().sealed()) {
      throw new UnknownAssessmentException();
    }
    ReviewView view =
        new ReviewView(
            results.of(dossier),
            decisions(assessment),
            assessment.status() == Status.SIGNED && !own(actor, assessment));
    desk.note(actor, Kind.REVIEW_READ, assessment, null);
    return view;
  }

  /** What was decided about it, for everybody who may read it. */
  public Verdicts verdicts(Actor actor, UUID id) {
    Assessment assessment = desk.fetch(id, actor, Action.ASSESSMENT_READ).assessment();
    if (!assessment.status().sealed()) {
      return Verdicts.NONE;
    }
    Verdicts verdicts =
        new Verdicts(reviews.about(id), assessments.correctionOf(assessment).map(Assessment::id));
    desk.note(actor, Kind.ASSESSMENT_READ, assessment, "decisions");
    return verdicts;
  }

  /**
   * Sends it back with the reasons; the rater gets a new draft with the same answers.
   *
   * @return the new draft
   */
  public UUID returnToRater(
      Actor actor, UUID id, String comment, Map<ItemCode, String> itemComments) {
    Assessment assessment = toDecide(actor, id, Action.REVIEW_RETURN);
    Comments comments = new Comments(comment, itemComments);
    if (comments.silent()) {
      throw new CommentMissingException();
    }
    requireKnown(library.get(assessment.form()), comments);
    Instant now = desk.now();
    assessment.sendBack(now);
    ReturnNote note = new ReturnNote(comments.whole(), comments.items(), actor.displayName(), now);
    Assessment draft = Assessment.correcting(UUID.randomUUID(), assessment, note, now);
    assessments.add(draft);
    decide(actor, assessment, ReviewDecision.Outcome.RETURNED, comments, now);
    desk.note(actor, Kind.ASSESSMENT_RETURNED, assessment, draft.id().toString());
    return draft.id();
  }

  /** Is content with it. */
  public void approve(Actor actor, UUID id, String comment) {
    Assessment assessment = toDecide(actor, id, Action.REVIEW_APPROVE);
    Instant now = desk.now();
    assessment.approve(now);
    countersign.under(assessment, Meaning.REVIEWED, actor);
    Comments comments = new Comments(comment, Map.of());
    decide(actor, assessment, ReviewDecision.Outcome.APPROVED, comments, now);
    desk.note(actor, Kind.ASSESSMENT_APPROVED, assessment, null);
  }

  private Assessment toDecide(Actor actor, UUID id, Action action) {
    Assessment assessment = desk.fetchToChange(id, actor, action).assessment();
    if (own(actor, assessment)) {
      throw new OwnAssessmentException();
    }
    return assessment;
  }

  private void decide(
      Actor actor,
      Assessment assessment,
      ReviewDecision.Outcome outcome,
      Comments comments,
      Instant now) {
    reviews.add(
        ReviewDecision.of(
            UUID.randomUUID(),
            assessment.id(),
            outcome,
            actor.account(),
            actor.displayName(),
            comments,
            now));
  }

  private List<ReviewDecision> decisions(Assessment assessment) {
    return Stream.concat(assessment.corrects().stream(), Stream.of(assessment.id()))
        .flatMap(id -> reviews.about(id).stream())
        .toList();
  }

  private QueueLine line(Actor actor, Assessment assessment, CaseFile file) {
    Signature signature = assessment.signature().orElseThrow();
    return new QueueLine(
        assessment.id(),
        file.id(),
        file.name(),
        file.caseNumber(),
        assessment.form(),
        library.get(assessment.form()).title(),
        assessment.date(),
        signature.name(),
        signature.signedAt(),
        !assessment.score(Rules.of(library, assessment.form())).flags().isEmpty(),
        !own(actor, assessment));
  }

  private static boolean own(Actor actor, Assessment assessment) {
    return assessment.rater().equals(actor.account())
        || assessment
            .signature()
            .map(Signature::account)
            .filter(actor.account()::equals)
            .isPresent();
  }

  private static void requireKnown(Form form, Comments comments) {
    List<ItemCode> unknown =
        comments.items().keySet().stream().filter(item -> form.item(item).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      throw new ImpossibleAnswersException(form.id(), unknown);
    }
  }
}
