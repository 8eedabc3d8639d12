package se.pejl.oversight;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Belonging;
import se.pejl.access.Gate;
import se.pejl.access.Role;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.kept.RowState;
import se.pejl.casefile.SwedishDay;
import se.pejl.oversight.LogReviewMark.Verdict;
import se.pejl.platform.database.TriedAgain;

/** Draw from the log of a unit and sign off what was drawn. Each method is one transaction. */
@ApplicationScoped
@TriedAgain
@Transactional
public class ReviewLog {

  private static final SecureRandom SEEDS = new SecureRandom();

  @Inject private LogReviews reviews;
  @Inject private Calendar calendar;
  @Inject private Stage stage;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public ReviewLog() {} // for CDI

  public ReviewLog(
      LogReviews reviews, Calendar calendar, Stage stage, Gate gate, EventLog log, Clock clock) {
    this.reviews = reviews;
    this.calendar = calendar;
    this.stage = stage;
    this.gate = gate;
    this.log = log;
    this.clock = clock;
  }

  /** The periods of the supervisor's unit, or of all units for the administrator. */
  public List<Obligation> obligations(Actor actor) {
    gate.require(actor, Action.LOG_REVIEW_LIST);
    log.append(actor, Event.of(Kind.LOG_REVIEW_LISTED, null));
    return concerning(actor);
  }

  /** How many that have ended are not done; for an administrator those that are late. */
  public int waiting(Actor actor) {
    if (!gate.allows(actor, Action.LOG_REVIEW_LIST)) {
      return 0;
    }
    return (int)
        concerning(actor).stream()
            .filter(one -> !one.done())
            .filter(one -> actor.role() == Role.ADMINISTRATOR ? one.overdue() : calendar.ended(one))
            .count();
  }

  private List<Obligation> concerning(Actor actor) {
    return calendar.of(actor.board()).stream().filter(one -> maySign(actor, one.unit())).toList();
  }

  /**
   * Draws for a period; drawing again gives what was drawn before. A period that goes on is drawn
   * from as far as it has come, and once more when it has ended.
   */
  public UUID draw(Actor actor, UUID unit, LocalDate from) {
    gate.require(actor, Action.LOG_REVIEW_LIST);
    Obligation obligation =
        concerning(actor).stream()
            .filter(one -> one.unit().equals(unit) && one.from().equals(from))
            .findFirst()
            .orElseThrow(NoPeriodToReviewException::new);
    if (obligation.review().isPresent()) {
      return obligation.review().get().id();
    }
    Obligation span = calendar.ended(obligation) ? obligation : untilToday(obligation);
    return earlier(actor, span).orElseGet(() -> drawn(actor, span));
  }

  private Obligation untilToday(Obligation one) {
    LocalDate today = SwedishDay.today(clock);
    return new Obligation(
        one.unit(), one.unitName(), one.from(), today, one.dueOn(), Optional.empty(), 0, false);
  }

  private Optional<UUID> earlier(Actor actor, Obligation span) {
    return reviews.in(actor.board()).stream()
        .filter(one -> one.unit().equals(span.unit()) && one.from().equals(span.from()))
        .filter(one -> one.until().equals(span.until()))
        .map(LogReview::id)
        .findFirst();
  }

  private UUID drawn(Actor actor, Obligation span) {
    long seed = SEEDS.nextLong();
    Scene scene = stage.of(actor.board(), span.unit());
    List<Access> accesses = stage.accesses(actor.board(), scene, span.from(), span.until());
    LogReview review = LogReview.drawn(span, seed, accesses.size(), actor, clock.instant());
    List<LogReviewLine> lines =
        Sample.draw(accesses, scene, seed, stage.size()).stream()
            .map(line -> LogReviewLine.of(review.id(), line))
            .toList();
    log.append(
        actor,
        Event.of(Kind.LOG_REVIEW_DRAWN, review.id())
            .noting("seed " + seed + ", " + lines.size() + " of " + accesses.size())
            .keeping(review)
            .leaving(RowState.of(review.id(), LogReviewLine.class, lines)));
    reviews.add(review, lines);
    return review.id();
  }

  /** With names for the supervisor of the unit, and without for the administrator. */
  public OpenReview open(Actor actor, UUID id) {
    LogReview review = reviewOf(actor, id);
    Scene scene = stage.of(actor.board(), review.unit());
    List<ReviewedLine> lines = stage.lines(actor, scene, reviews.linesOf(id), reviews.marksOf(id));
    log.append(actor, Event.of(Kind.LOG_REVIEW_READ, id));
    return new OpenReview(review, stage.unitName(actor, review.unit()), lines);
  }

  /** Signs for one line. What was thought before stays; the last counts. */
  public void mark(Actor actor, UUID id, UUID lineId, Verdict verdict, String note) {
    reviewOf(actor, id);
    Map<UUID, LogReviewLine> lines =
        reviews.linesOf(id).stream().collect(toMap(LogReviewLine::id, line -> line));
    LogReviewLine line =
        Optional.ofNullable(lines.get(lineId)).orElseThrow(UnknownLogReviewException::new);
    List<LogReviewMark> before = reviews.marksOf(id).getOrDefault(lineId, List.of());
    LogReviewMark mark =
        LogReviewMark.of(line, before.size() + 1, actor, verdict, note, clock.instant());
    if (!stage.mayKnow(actor, line)) {
      throw new UnknownLogReviewException();
    }
    int left = reviews.left(id);
    log.append(
        actor, Event.of(Kind.LOG_REVIEW_MARKED, lineId).noting(verdict.name()).keeping(mark));
    reviews.add(mark);
    if (left > 0 && reviews.left(id) == 0) {
      log.append(actor, Event.of(Kind.LOG_REVIEW_COMPLETED, id));
    }
  }

  private LogReview reviewOf(Actor actor, UUID id) {
    gate.require(actor, Action.LOG_REVIEW_LIST);
    return reviews
        .find(actor.board(), id)
        .filter(review -> maySign(actor, review.unit()))
        .orElseThrow(UnknownLogReviewException::new);
  }

  private boolean maySign(Actor actor, UUID unit) {
    return gate.allows(actor, Action.LOG_REVIEW_SIGN, Belonging.to(actor.board(), unit));
  }
}
