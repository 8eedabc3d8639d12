package se.pejl.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Countersignature;
import se.pejl.assessment.Meaning;
import se.pejl.assessment.ReturnNote;
import se.pejl.assessment.Status;
import se.pejl.assessment.refusal.AssessmentNotOpenException;
import se.pejl.assessment.refusal.CorrectionOpenException;
import se.pejl.assessment.refusal.NotNewestVersionException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.assessment.result.ReadResult;
import se.pejl.assessment.signing.Countersign;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;
import se.pejl.review.ReviewDecision.Outcome;
import se.pejl.review.request.AskForReview;
import se.pejl.scoring.ImpossibleAnswersException;
import se.pejl.scoring.Score;

/** Read what the unit has signed, and return or approve it. Each method is one transaction. */
@ApplicationScoped
@TriedAgain
@Transactional
public class ReviewAssessments {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private ReadResult results;
  @Inject private Reviews reviews;
  @Inject private AskForReview asking;
  @Inject private Countersign countersign;
  @Inject private FormLibrary library;
  @Inject private FreshSignIn freshSignIn;

  public ReviewAssessments() {} // for CDI

  public ReviewAssessments(
      AssessmentDesk desk,
      Assessments assessments,
      ReadResult results,
      Reviews reviews,
      AskForReview asking,
      Countersign countersign,
      FormLibrary library,
      FreshSignIn freshSignIn) {
    this.desk = desk;
    this.assessments = assessments;
    this.results = results;
    this.reviews = reviews;
    this.asking = asking;
    this.countersign = countersign;
    this.library = library;
    this.freshSignIn = freshSignIn;
  }

  /** A signed assessment, to be read. */
  public ReviewView open(Actor actor, UUID id) {
    Dossier dossier = desk.fetch(id, actor, Action.REVIEW_READ);
    Assessment assessment = dossier.assessment();
    if (!assessment.status().sealed()) {
      throw new UnknownAssessmentException();
    }
    Approval approval = approval(actor, assessment);
    ReviewView view =
        new ReviewView(
            results.of(dossier),
            decisions(assessment),
            approval,
            resubmission(assessment),
            assessment.status() == Status.SIGNED && approval.openTo(actor));
    desk.note(actor, Kind.REVIEW_READ, assessment, null);
    return view;
  }

  /** What was decided about it, for everybody who may read it. */
  public Verdicts verdicts(Actor actor, UUID id) {
    Assessment assessment = desk.fetch(id, actor, Action.ASSESSMENT_READ).assessment();
    Verdicts verdicts = verdicts(assessment);
    if (assessment.status().sealed()) {
      desk.note(actor, Kind.ASSESSMENT_READ, assessment, "decisions");
    }
    return verdicts;
  }

  /** The same beside its result, the reading of which is in the log. */
  public Verdicts verdictsBesideResult(Actor actor, UUID id) {
    return verdicts(desk.fetch(id, actor, Action.ASSESSMENT_READ).assessment());
  }

  private Verdicts verdicts(Assessment assessment) {
    return assessment.status().sealed()
        ? new Verdicts(
            reviews.about(assessment.id()),
            assessments.correctionOf(assessment).map(Assessment::id),
            library.get(assessment.form()))
        : Verdicts.none(library.get(assessment.form()));
  }

  /**
   * Sends it back with the reasons; the rater gets a new draft with the same answers.
   *
   * @return the new draft
   */
  public UUID returnToRater(
      Actor actor, UUID id, String comment, Map<ItemCode, String> itemComments) {
    Comments comments = new Comments(comment, itemComments);
    Assessment assessment = toDecide(actor, id, Action.REVIEW_RETURN, comments.written());
    if (comments.silent()) {
      throw new CommentMissingException();
    }
    requireKnown(library.get(assessment.form()), comments);
    assessments
        .correctionOf(assessment)
        .ifPresent(
            open -> {
              throw new CorrectionOpenException(open.id());
            });
    Instant now = desk.now();
    assessment.sendBack(now);
    ReturnNote note = new ReturnNote(comments.whole(), comments.items(), actor.displayName(), now);
    Assessment draft = Assessment.correcting(UUID.randomUUID(), assessment, note, now);
    assessments.add(draft);
    ReviewDecision made = decide(actor, assessment, Outcome.RETURNED, comments, now);
    desk.noteKeeping(actor, Kind.ASSESSMENT_RETURNED, assessment, draft.id().toString(), made);
    return draft.id();
  }

  /**
   * Has read it and is content with it. It is approved when nobody else has to read it too.
   *
   * @return how far it has come now
   */
  public Approval approve(Actor actor, UUID id, String comment) {
    Assessment assessment = toDecide(actor, id, Action.REVIEW_APPROVE, comment);
    refuseReplaced(assessment);
    Approval approval = approval(actor, assessment);
    if (approval.approvedBy(actor)) {
      throw new AnotherReaderNeededException();
    }
    Instant now = desk.now();
    boolean enough = approval.lastLacking();
    if (enough) {
      assessment.approve(now);
    }
    Countersignature under = countersign.under(assessment, Meaning.REVIEWED, actor);
    ReviewDecision made =
        decide(actor, assessment, Outcome.APPROVED, new Comments(comment, Map.of()), now);
    String note = enough ? null : "first of two";
    desk.noteKeeping(actor, Kind.ASSESSMENT_APPROVED, assessment, note, made, under);
    return approval(actor, assessment);
  }

  /** Approves without reading what the board's policy lets pass; all of them, or none. */
  public void approveUnread(Actor actor, Collection<UUID> ids) {
    for (UUID id : ids.stream().sorted().toList()) {
      Assessment assessment = toDecide(actor, id, Action.REVIEW_APPROVE);
      if (approval(actor, assessment).need() != Approval.Need.MAY_PASS) {
        throw new ReadingNeededException();
      }
      Instant now = desk.now();
      assessment.approve(now);
      Countersignature under = countersign.under(assessment, Meaning.PASSED_UNREAD, actor);
      ReviewDecision made =
          decide(actor, assessment, Outcome.UNREAD, new Comments("", Map.of()), now);
      desk.noteKeeping(actor, Kind.ASSESSMENT_APPROVED, assessment, "unread", made, under);
    }
  }

  /** A version that a newer one has taken the place of is not what counts. */
  private void refuseReplaced(Assessment assessment) {
    if (assessments.correctionOf(assessment).filter(newer -> newer.status().sealed()).isPresent()) {
      throw new NotNewestVersionException();
    }
  }

  /** Whatever is decided, whoever decides has lately proven who they are. */
  private Assessment toDecide(Actor actor, UUID id, Action action, String... written) {
    Assessment assessment = desk.fetchToChange(id, actor, action, written).assessment();
    freshSignIn.requireFresh();
    if (assessment.status().sealed() && assessment.status() != Status.SIGNED) {
      List<ReviewDecision> made = reviews.about(id);
      if (!made.isEmpty()) {
        throw new AlreadyDecidedException(made.get(made.size() - 1));
      }
    }
    if (assessment.status() != Status.SIGNED) {
      throw new AssessmentNotOpenException();
    }
    if (approval(actor, assessment).involves(actor)) {
      throw new OwnAssessmentException();
    }
    return assessment;
  }

  private Approval approval(Actor actor, Assessment assessment) {
    return new Approval(
        asking.of(actor.board(), assessment),
        reviews.about(assessment.id()).stream()
            .filter(decision -> decision.outcome().approves())
            .toList());
  }

  private ReviewDecision decide(
      Actor actor, Assessment assessment, Outcome outcome, Comments comments, Instant now) {
    ReviewDecision decision =
        ReviewDecision.of(
            UUID.randomUUID(),
            assessment.id(),
            outcome,
            actor.account(),
            actor.displayName(),
            comments,
            now);
    reviews.add(decision);
    return decision;
  }

  private Optional<Resubmission> resubmission(Assessment assessment) {
    Form form = library.get(assessment.form());
    return assessment
        .corrects()
        .flatMap(assessments::find)
        .filter(before -> before.status() == Status.RETURNED)
        .map(
            returned ->
                Resubmission.between(
                    returned, scores(returned, form), assessment, scores(assessment, form), form));
  }

  private List<Score> scores(Assessment assessment, Form form) {
    return assessments.signedScores(assessment.id()).stream().map(row -> row.score(form)).toList();
  }

  private List<ReviewDecision> decisions(Assessment assessment) {
    return Stream.concat(assessment.corrects().stream(), Stream.of(assessment.id()))
        .flatMap(id -> reviews.about(id).stream())
        .toList();
  }

  private static void requireKnown(Form form, Comments comments) {
    List<ItemCode> unknown =
        comments.items().keySet().stream().filter(item -> form.item(item).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      throw new ImpossibleAnswersException(form.id(), unknown);
    }
  }
}
