package se.pejl.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.casefile.SwedishDay;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;
import se.pejl.review.request.AskForReview;
import se.pejl.review.request.ReviewRequest;
import se.pejl.review.request.ReviewRequests;
import se.pejl.review.request.Waiting;

/** See what waits in the unit, what matters most first. */
@ApplicationScoped
@TriedAgain
@Transactional
public class ReadQueue {

  @Inject private ReviewRequests requests;
  @Inject private AskForReview asking;
  @Inject private Reviews reviews;
  @Inject private AssessmentDesk desk;
  @Inject private FormLibrary library;
  @Inject private Gate gate;

  public ReadQueue() {} // for CDI

  public ReadQueue(
      ReviewRequests requests,
      AskForReview asking,
      Reviews reviews,
      AssessmentDesk desk,
      FormLibrary library,
      Gate gate) {
    this.requests = requests;
    this.asking = asking;
    this.reviews = reviews;
    this.desk = desk;
    this.library = library;
    this.gate = gate;
  }

  /** As many statements however much waits. */
  public List<QueueLine> of(Actor actor) {
    List<QueueLine> lines = lines(actor);
    desk.noteList(actor, Kind.REVIEW_LISTED);
    return lines;
  }

  /** What is left to read and decide on, in the same order; ids alone, so that nobody is listed. */
  public List<UUID> left(Actor actor, QueueFilter filter) {
    return lines(actor).stream()
        .filter(filter::lets)
        .filter(line -> line.mayDecide() && !line.mayPass())
        .map(QueueLine::assessment)
        .toList();
  }

  private List<QueueLine> lines(Actor actor) {
    gate.require(actor, Action.REVIEW_LIST);
    requests
        .unasked(actor.board(), actor.unit())
        .forEach(assessment -> asking.of(actor.board(), assessment));
    List<Waiting> waiting = requests.waiting(actor);
    Map<UUID, List<ReviewDecision>> approvals =
        reviews.about(waiting.stream().map(one -> one.request().assessment()).toList()).stream()
            .collect(groupingBy(ReviewDecision::assessment));
    LocalDate today = SwedishDay.of(desk.now());
    return waiting.stream()
        .map(one -> line(actor, one, approvals, today))
        .sorted(QueueLine.BY_WEIGHT)
        .toList();
  }

  private QueueLine line(
      Actor actor, Waiting one, Map<UUID, List<ReviewDecision>> approvals, LocalDate today) {
    ReviewRequest request = one.request();
    Approval approval =
        new Approval(request, approvals.getOrDefault(request.assessment(), List.of()));
    return new QueueLine(
        request.assessment(),
        request.caseFile(),
        one.youth(),
        one.caseNumber(),
        request.form(),
        library.get(request.form()).title(),
        request.date(),
        request.signedBy(),
        request.signer(),
        request.signedAt(),
        request.times(),
        request.reasons(),
        request.readBy(),
        request.readBy().isBefore(today),
        approval.need(),
        approval.openTo(actor),
        approval.approvedBy(actor));
  }
}
