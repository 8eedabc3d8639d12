package se.pejl.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Boards;
import se.pejl.access.Unit;
import se.pejl.access.limit.AccessLimit;
import se.pejl.access.limit.AccessLimits;
import se.pejl.access.limit.LimitCode;
import se.pejl.casefile.SwedishDay;

/** Which periods of which units are to be looked through, and which have been. */
@ApplicationScoped
public class Calendar {

  @Inject private LogReviews reviews;
  @Inject private AccessLimits limits;
  @Inject private Boards boards;
  @Inject private Clock clock;

  public Calendar() {} // for CDI

  public Calendar(LogReviews reviews, AccessLimits limits, Boards boards, Clock clock) {
    this.reviews = reviews;
    this.limits = limits;
    this.boards = boards;
    this.clock = clock;
  }

  /** Every period that has begun, of every unit of a board, the latest first. */
  List<Obligation> of(UUID board) {
    List<LogReview> drawn = reviews.in(board);
    List<Obligation> all = new ArrayList<>();
    for (Span span : begun(board)) {
      boards.unitsOf(board).forEach(unit -> all.add(obligation(unit, span, drawn)));
    }
    all.sort(Comparator.comparing(Obligation::from).reversed());
    return all;
  }

  /** A period that has not ended is looked through only by those who want to. */
  boolean ended(Obligation obligation) {
    return !SwedishDay.today(clock).isBefore(obligation.until());
  }

  private Obligation obligation(Unit unit, Span span, List<LogReview> drawn) {
    Optional<LogReview> review =
        drawn.stream()
            .filter(one -> one.unit().equals(unit.id()) && one.from().equals(span.from()))
            .filter(one -> one.until().equals(span.until()))
            .findFirst();
    int left = review.map(one -> reviews.left(one.id())).orElse(0);
    boolean done = review.isPresent() && left == 0;
    return new Obligation(
        unit.id(),
        unit.name(),
        span.from(),
        span.until(),
        span.dueOn(),
        review,
        left,
        !done && span.dueOn().isBefore(SwedishDay.today(clock)));
  }

  /** From the first month of which the rule says something and the log has something. */
  private List<Span> begun(UUID board) {
    Optional<LocalDate> rule = limits.begins(LimitCode.LOG_REVIEW_EVERY);
    Optional<LocalDate> log = reviews.beginning(board).map(SwedishDay::of);
    List<Span> spans = new ArrayList<>();
    if (rule.isPresent() && log.isPresent()) {
      LocalDate later = rule.get().isAfter(log.get()) ? rule.get() : log.get();
      LocalDate from = later.withDayOfMonth(1);
      while (from.isBefore(SwedishDay.today(clock))) {
        AccessLimit every =
            limits.on(later.isAfter(from) ? later : from, LimitCode.LOG_REVIEW_EVERY);
        LocalDate until = from.plus(every.amount(), every.unit());
        AccessLimit within = limits.on(later, LimitCode.LOG_REVIEW_WITHIN);
        spans.add(new Span(from, until, until.minusDays(1).plus(within.amount(), within.unit())));
        from = until;
      }
    }
    return spans;
  }
}
