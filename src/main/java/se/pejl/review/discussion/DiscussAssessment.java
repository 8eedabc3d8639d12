package se.pejl.review.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.refusal.TextTooLongException;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.item.ItemCode;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;
import se.pejl.review.OwnAssessmentException;
import se.pejl.review.Reviews;
import se.pejl.review.request.AskForReview;
import se.pejl.review.request.ReviewRequest;
import se.pejl.review.request.ReviewRequests;
import se.pejl.scoring.ImpossibleAnswersException;

/** Comment on an assessment in review, answer, and settle what was said. */
@ApplicationScoped
@TriedAgain
@Transactional
public class DiscussAssessment {

  private static final int LONGEST = 4000;

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private AskForReview asking;
  @Inject private ReviewRequests requests;
  @Inject private Reviews reviews;
  @Inject private Remarks remarks;
  @Inject private FormLibrary library;

  public DiscussAssessment() {} // for CDI

  public DiscussAssessment(
      AssessmentDesk desk,
      Assessments assessments,
      AskForReview asking,
      ReviewRequests requests,
      Reviews reviews,
      Remarks remarks,
      FormLibrary library) {
    this.desk = desk;
    this.assessments = assessments;
    this.asking = asking;
    this.requests = requests;
    this.reviews = reviews;
    this.remarks = remarks;
    this.library = library;
  }

  /** What is said about an assessment and about those it corrects; from now on it is seen. */
  public Discussions read(Actor actor, UUID id) {
    Dossier dossier = desk.fetch(id, actor, Action.ASSESSMENT_READ);
    Optional<ReviewRequest> about = about(actor, dossier.assessment());
    Discussions discussions =
        about
            .map(request -> read(actor, dossier, request))
            .orElseGet(() -> discussions(actor, dossier, about, List.of()));
    desk.note(actor, Event.Kind.ASSESSMENT_READ, dossier.assessment(), "comments");
    return discussions;
  }

  private Discussions read(Actor actor, Dossier dossier, ReviewRequest request) {
    List<Discussion> before = chain(request).discussions();
    if (!chain(request).seenBy(actor.account(), before)) {
      remarks.add(ReviewReading.of(UUID.randomUUID(), request, actor, desk.now()));
    }
    return discussions(actor, dossier, Optional.of(request), before);
  }

  private Discussions discussions(
      Actor actor, Dossier dossier, Optional<ReviewRequest> about, List<Discussion> all) {
    boolean stranger = about.filter(one -> one.involved().contains(actor.account())).isEmpty();
    return new Discussions(
        library.get(dossier.assessment().form()),
        all,
        about.isPresent() && stranger && desk.allows(dossier, actor, Action.REVIEW_COMMENT),
        about.isPresent() && desk.allows(dossier, actor, Action.REVIEW_ANSWER));
  }

  /**
   * Begins a thread about the whole, or about an item.
   *
   * @return the thread
   */
  public UUID comment(Actor actor, UUID id, Optional<ItemCode> item, String words) {
    Assessment assessment =
        desk.fetchToChange(id, actor, Action.REVIEW_COMMENT, words).assessment();
    ReviewRequest request = reviewable(actor, assessment);
    item.ifPresent(code -> requireKnown(assessment, code));
    UUID thread = UUID.randomUUID();
    Said said = said(Said.Kind.COMMENT, actor, required(words), request);
    Remark remark = Remark.of(thread, thread, request, said, actor);
    item.ifPresent(remark::on);
    remarks.add(remark);
    desk.noteKeeping(actor, Event.Kind.REVIEW_COMMENTED, assessment, note(item), remark);
    return thread;
  }

  /** Says something more: an answer by those who rated, a further comment by those who review. */
  public void say(Actor actor, UUID id, UUID thread, String words) {
    Dossier dossier = desk.fetchToChange(id, actor, Action.REVIEW_ANSWER, words);
    ReviewRequest request = required(actor, dossier.assessment());
    Discussion discussion = find(request, thread);
    require(discussion.unresolved());
    boolean reviews =
        desk.allows(dossier, actor, Action.REVIEW_COMMENT)
            && !request.involved().contains(actor.account());
    Said.Kind kind = reviews ? Said.Kind.COMMENT : Said.Kind.ANSWER;
    Remark remark = add(request, discussion, said(kind, actor, required(words), request), actor);
    Event.Kind event = reviews ? Event.Kind.REVIEW_COMMENTED : Event.Kind.REVIEW_ANSWERED;
    desk.noteKeeping(actor, event, dossier.assessment(), note(discussion.item()), remark);
  }

  /** Is content with the answer, or needs none any more. */
  public void resolve(Actor actor, UUID id, UUID thread, String words) {
    settle(actor, id, thread, Said.Kind.RESOLVED, words);
  }

  /** Wants it answered after all. */
  public void reopen(Actor actor, UUID id, UUID thread, String words) {
    settle(actor, id, thread, Said.Kind.REOPENED, words);
  }

  private void settle(Actor actor, UUID id, UUID thread, Said.Kind kind, String words) {
    Assessment assessment =
        desk.fetchToChange(id, actor, Action.REVIEW_COMMENT, words).assessment();
    ReviewRequest request = reviewable(actor, assessment);
    Discussion discussion = find(request, thread);
    require(discussion.unresolved() == (kind == Said.Kind.RESOLVED));
    Remark remark = add(request, discussion, said(kind, actor, limited(words), request), actor);
    Event.Kind event =
        kind == Said.Kind.RESOLVED ? Event.Kind.REVIEW_RESOLVED : Event.Kind.REVIEW_REOPENED;
    desk.noteKeeping(actor, event, assessment, note(discussion.item()), remark);
  }

  private Remark add(ReviewRequest request, Discussion discussion, Said said, Actor actor) {
    Remark remark = Remark.of(UUID.randomUUID(), discussion.id(), request, said, actor);
    remarks.add(remark);
    return remark;
  }

  private Said said(Said.Kind kind, Actor actor, String words, ReviewRequest request) {
    boolean asks = kind == Said.Kind.COMMENT || kind == Said.Kind.REOPENED;
    LocalDate day = SwedishDay.of(desk.now()).plusDays(request.answerDays());
    return new Said(
        kind,
        actor.account(),
        actor.displayName(),
        desk.now(),
        words,
        asks ? Optional.of(day) : Optional.empty());
  }

  private Discussion find(ReviewRequest request, UUID thread) {
    return chain(request).discussions().stream()
        .filter(discussion -> discussion.id().equals(thread))
        .findFirst()
        .orElseThrow(UnknownDiscussionException::new);
  }

  private Chain chain(ReviewRequest request) {
    List<ReviewRequest> all = requests.chain(request.first());
    return new Chain(
        all,
        reviews.about(all.stream().map(ReviewRequest::assessment).toList()),
        remarks.about(request.first()),
        remarks.readings(request.first()));
  }

  /** What was asked for it, or for the one it corrects while it is not signed itself. */
  private Optional<ReviewRequest> about(Actor actor, Assessment assessment) {
    return assessment.status().sealed()
        ? Optional.of(asking.of(actor.board(), assessment))
        : assessment
            .corrects()
            .flatMap(assessments::find)
            .map(returned -> asking.of(actor.board(), returned));
  }

  private ReviewRequest required(Actor actor, Assessment assessment) {
    return about(actor, assessment).orElseThrow(UnknownDiscussionException::new);
  }

  private ReviewRequest reviewable(Actor actor, Assessment assessment) {
    ReviewRequest request = required(actor, assessment);
    if (request.involved().contains(actor.account())) {
      throw new OwnAssessmentException();
    }
    return request;
  }

  private void requireKnown(Assessment assessment, ItemCode item) {
    if (library.get(assessment.form()).item(item).isEmpty()) {
      throw new ImpossibleAnswersException(assessment.form(), List.of(item));
    }
  }

  private static String note(Optional<ItemCode> item) {
    return item.map(ItemCode::value).orElse(null);
  }

  private static void require(boolean open) {
    if (!open) {
      throw new DiscussionClosedException();
    }
  }

  private static String required(String words) {
    if (words == null || words.isBlank()) {
      throw new WordsMissingException();
    }
    return limited(words);
  }

  private static String limited(String words) {
    String said = words == null ? "" : words.strip();
    TextTooLongException.require(said, LONGEST);
    return said;
  }
}
