package se.pejl.agreement;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Colleagues;
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.database.TriedAgain;

/** Say which assessments of one's unit are rated twice, by whom, and how it was settled. */
@ApplicationScoped
@TriedAgain
@Transactional
public class KeepDoubleRatings {

  private static final int USUAL_DAYS = 14;
  private static final int LONGEST_REASON = 1000;

  @Inject private DoubleRatings ratings;
  @Inject private RatedPairs pairs;
  @Inject private Colleagues colleagues;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private AssessmentDesk desk;

  public KeepDoubleRatings() {} // for CDI

  public KeepDoubleRatings(
      DoubleRatings ratings,
      RatedPairs pairs,
      Colleagues colleagues,
      Gate gate,
      EventLog log,
      AssessmentDesk desk) {
    this.ratings = ratings;
    this.pairs = pairs;
    this.colleagues = colleagues;
    this.gate = gate;
    this.log = log;
    this.desk = desk;
  }

  /** All rules there are and were, the latest first. */
  public List<DoubleRatingRule> rules(Actor actor) {
    gate.require(actor, Action.DOUBLE_RATING_KEEP);
    return ratings.rules(actor.unit());
  }

  /** Sets a rule for a form; it takes over from the one before on its day. */
  public UUID rule(Actor actor, Terms terms) {
    gate.require(actor, Action.DOUBLE_RATING_KEEP);
    UUID id = UUID.randomUUID();
    Instant now = desk.now();
    DoubleRatingRule rule = DoubleRatingRule.of(id, terms, actor, SwedishDay.of(now), now);
    ratings.add(rule);
    log.append(
        actor, Event.of(Kind.DOUBLE_RATING_RULE_SET, id).noting(terms.inWords()).keeping(rule));
    return id;
  }

  /** What is drawn, asked and rated in the unit; draws what the rules have come to since. */
  public List<DoubleRatingLine> inUnit(Actor actor) {
    gate.require(actor, Action.DOUBLE_RATING_KEEP);
    draw(actor);
    List<DoubleRatingLine> lines = pairs.lines(ratings.inUnit(actor.unit()));
    log.append(actor, Event.of(Kind.DOUBLE_RATINGS_LISTED, null));
    return lines;
  }

  private void draw(Actor actor) {
    Set<UUID> before =
        ratings.inUnit(actor.unit()).stream().map(DoubleRating::first).collect(toSet());
    new Draw(ratings.rules(actor.unit()))
        .from(ratings.signedIn(actor.unit()), actor.unit(), before, desk.now())
        .forEach(
            drawn -> {
              ratings.add(drawn);
              log.append(
                  actor,
                  Event.of(Kind.DOUBLE_RATINGS_LISTED, drawn.id())
                      .noting("drawn")
                      .leaving(drawn.state()));
            });
  }

  /** Asks for a second rating of an assessment that no rule has drawn. */
  public UUID askFor(Actor actor, UUID assessment) {
    gate.require(actor, Action.DOUBLE_RATING_KEEP);
    Assessment first = pairs.signedIn(actor, assessment);
    if (ratings.inUnit(actor.unit()).stream().anyMatch(one -> one.first().equals(assessment))) {
      throw new DoubleRatingClosedException();
    }
    LocalDate due = SwedishDay.of(desk.now()).plusDays(USUAL_DAYS);
    DoubleRating asked = DoubleRating.of(actor.unit(), assessment, Ground.ASKED, due, desk.now());
    ratings.add(asked);
    note(actor, first, asked, Ground.ASKED.name());
    return asked.id();
  }

  /** Who can rate it independently: workers of the unit who have seen nothing of it. */
  public List<Colleague> candidates(Actor actor, UUID id) {
    Assessment first = pairs.first(mine(actor, ratings.find(id).orElse(null)));
    return colleagues.workersIn(actor, actor.unit()).stream()
        .filter(worker -> independent(actor, first, worker.account()))
        .toList();
  }

  /** Asks somebody to rate it. */
  public void giveTo(Actor actor, UUID id, UUID account) {
    DoubleRating rating = mine(actor, ratings.findToChange(id).orElse(null));
    Assessment first = pairs.first(rating);
    Colleague worker =
        colleagues.workersIn(actor, actor.unit()).stream()
            .filter(one -> one.account().equals(account))
            .findFirst()
            .orElseThrow(NotIndependentException::new);
    if (pairs.second(rating).isPresent()) {
      throw new DoubleRatingClosedException();
    }
    if (!independent(actor, first, account)) {
      throw new NotIndependentException();
    }
    rating.giveTo(account, worker.name());
    note(actor, first, rating, null);
  }

  /** Leaves the first rating as it is, or ends it without a second one. */
  public void settle(Actor actor, UUID id, String reason) {
    DoubleRating rating = mine(actor, ratings.findToChange(id).orElse(null));
    Assessment first = pairs.first(rating);
    DoubleRating.Outcome outcome =
        pairs.bothSigned(rating)
            ? DoubleRating.Outcome.FIRST_STANDS
            : DoubleRating.Outcome.NOT_RATED;
    rating.settle(outcome, ReasonMissingException.required(reason, LONGEST_REASON), desk.now());
    log.append(
        actor,
        told(first, Kind.DOUBLE_RATING_SETTLED).noting(outcome.name()).leaving(rating.state()));
  }

  private boolean independent(Actor actor, Assessment first, UUID account) {
    return !first.rater().equals(account)
        && !ratings.hasSeen(
            actor.board(), account, first.caseFile(), first.startedAt(), desk.now());
  }

  private DoubleRating mine(Actor actor, DoubleRating rating) {
    gate.require(actor, Action.DOUBLE_RATING_KEEP);
    if (rating == null || !rating.unit().equals(actor.unit())) {
      throw new UnknownDoubleRatingException();
    }
    return rating;
  }

  private void note(Actor actor, Assessment first, DoubleRating asked, String what) {
    log.append(actor, told(first, Kind.DOUBLE_RATING_ASKED).noting(what).leaving(asked.state()));
  }

  private static Event told(Assessment first, Kind kind) {
    return Event.in(first.caseFile(), kind, first.id(), "quality");
  }
}
