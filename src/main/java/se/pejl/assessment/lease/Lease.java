package se.pejl.assessment.lease;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.assessment.lease.Holding.Request;
import se.pejl.assessment.lease.Holding.Turn;

/** That one person has a draft in hand, since when, when there was a sign of them, and who asks. */
@Entity
@Table(name = "draft_lease")
public class Lease {

  /** A sign so soon after the last one is not written down: every answer is one. */
  private static final Duration SAME_SIGN = Duration.ofSeconds(15);

  @Id private UUID assessment;

  @Version
  @Column(name = "row_version")
  private int version;

  @Column(name = "holder", nullable = false)
  private UUID holder;

  @Column(name = "holder_name", nullable = false)
  private String holderName;

  @Column(name = "held_since", nullable = false)
  private Instant since;

  @Column(name = "last_sign", nullable = false)
  private Instant lastSign;

  @Column(name = "former_holder")
  private UUID formerHolder;

  @Column(name = "asked_by")
  private UUID askedBy;

  @Column(name = "asker_name")
  private String askerName;

  @Column(name = "asked_at")
  private Instant askedAt;

  protected Lease() {} // for JPA

  static Lease of(UUID assessment, Actor holder, Instant now) {
    Lease lease = new Lease();
    lease.assessment = assessment;
    lease.give(holder.account(), holder.displayName(), now);
    return lease;
  }

  boolean heldBy(Actor actor) {
    return holder.equals(actor.account());
  }

  UUID holder() {
    return holder;
  }

  /** From the limit on; a sign from far ahead is of a clock that was wrong, and is none. */
  boolean lapsed(Instant now, Duration limit) {
    return !now.isBefore(lapses(limit)) || now.isBefore(lastSign.minus(limit));
  }

  private Instant lapses(Duration limit) {
    return lastSign.plus(limit);
  }

  /** Its holder is there. */
  void sign(Instant now) {
    if (Duration.between(lastSign, now).abs().compareTo(SAME_SIGN) >= 0) {
      lastSign = now;
    }
  }

  /** The first who asks is the one it is handed to. */
  void ask(Actor actor, Instant now) {
    if (askedBy == null) {
      askedBy = actor.account();
      askerName = actor.displayName();
      askedAt = now;
    }
  }

  boolean askedFor() {
    return askedBy != null;
  }

  /** To the one who asked. */
  void handOver(Instant now) {
    pass(askedBy, askerName, now);
  }

  void takeOver(Actor actor, Instant now) {
    pass(actor.account(), actor.displayName(), now);
  }

  private void pass(UUID next, String name, Instant now) {
    formerHolder = holder;
    give(next, name, now);
  }

  private void give(UUID next, String name, Instant now) {
    holder = next;
    holderName = name;
    since = now;
    lastSign = now;
    askedBy = null;
    askerName = null;
    askedAt = null;
  }

  /** As somebody sees it. */
  Turn turn(Actor actor, Duration limit) {
    return new Turn(
        holderName,
        since,
        lastSign,
        lapses(limit),
        Optional.ofNullable(askedBy)
            .map(who -> new Request(askerName, askedAt, who.equals(actor.account()))),
        actor.account().equals(formerHolder));
  }
}
