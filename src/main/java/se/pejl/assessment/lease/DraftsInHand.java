package se.pejl.assessment.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.pejl.access.Actor;
import se.pejl.access.limit.AccessLimits;
import se.pejl.access.limit.LimitCode;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.Status;
import se.pejl.assessment.lease.Holding.Whose;
import se.pejl.assessment.refusal.DraftHeldException;
import se.pejl.casefile.SwedishDay;

/**
 * Lets one person at a time work in a draft. Whoever changes in whose hands it is has the
 * assessment locked, so that of two who take it at once one is refused.
 */
@ApplicationScoped
public class DraftsInHand {

  @Inject private Leases leases;
  @Inject private AccessLimits limits;
  @Inject private AssessmentDesk desk;

  public DraftsInHand() {} // for CDI

  public DraftsInHand(Leases leases, AccessLimits limits, AssessmentDesk desk) {
    this.leases = leases;
    this.limits = limits;
    this.desk = desk;
  }

  /** To work in it: their own, or one that nobody has any more. */
  public void take(Actor actor, Assessment locked) {
    Optional<Lease> known = leases.of(locked.id());
    Instant now = desk.now();
    if (known.isEmpty()) {
      leases.add(Lease.of(locked.id(), actor, now));
    } else if (known.get().heldBy(actor)) {
      known.get().sign(now);
    } else {
      takeOver(actor, locked, known.get(), now);
    }
  }

  private void takeOver(Actor actor, Assessment locked, Lease lease, Instant now) {
    Duration limit = limit(now);
    if (!lease.lapsed(now, limit)) {
      throw new DraftHeldException(lease.turn(actor, limit));
    }
    desk.note(actor, Kind.DRAFT_TAKEN_OVER, locked, "from " + lease.holder());
    lease.takeOver(actor, now);
  }

  /** Nobody works in it any more. */
  public void putAway(Assessment locked) {
    leases.of(locked.id()).ifPresent(leases::remove);
  }

  /** Whose turn it is; nobody's when it is no draft. */
  public Holding holding(Actor actor, Assessment assessment) {
    return assessment.status() == Status.DRAFT
        ? leases.of(assessment.id()).map(lease -> holding(actor, lease)).orElse(Holding.NONE)
        : Holding.NONE;
  }

  private Holding holding(Actor actor, Lease lease) {
    Instant now = desk.now();
    Duration limit = limit(now);
    return new Holding(
        lease.heldBy(actor)
            ? Whose.MINE
            : lease.lapsed(now, limit) ? Whose.NOBODYS : Whose.SOMEBODYS,
        Optional.of(lease.turn(actor, limit)));
  }

  /** Tells the holder that somebody wants it; what nobody else has is simply taken. */
  void ask(Actor actor, Assessment locked) {
    leases
        .of(locked.id())
        .filter(lease -> holding(actor, lease).somebodys() && !lease.askedFor())
        .ifPresent(
            lease -> {
              lease.ask(actor, desk.now());
              desk.note(actor, Kind.DRAFT_ASKED_FOR, locked, null);
            });
  }

  /** To the one who asked, or to whoever comes next; only the holder can. */
  void handOver(Actor actor, Assessment locked) {
    leases.of(locked.id()).ifPresent(lease -> handOver(actor, locked, lease));
  }

  /** As handing it over, by somebody who goes; what is somebody else's by now is left alone. */
  void letGo(Actor actor, Assessment locked) {
    leases
        .of(locked.id())
        .filter(lease -> lease.heldBy(actor))
        .ifPresent(lease -> handOver(actor, locked, lease));
  }

  private void handOver(Actor actor, Assessment locked, Lease lease) {
    Instant now = desk.now();
    if (!lease.heldBy(actor)) {
      throw new DraftHeldException(lease.turn(actor, limit(now)));
    }
    if (lease.askedFor()) {
      lease.handOver(now);
      desk.note(actor, Kind.DRAFT_HANDED_OVER, locked, "to " + lease.holder());
    } else {
      leases.remove(lease);
    }
  }

  private Duration limit(Instant now) {
    return limits.on(SwedishDay.of(now), LimitCode.DRAFT_IN_HAND).duration();
  }
}
