package se.pejl.assessment;

import java.util.EnumSet;
import java.util.Set;

/** How far an assessment has come. */
public enum Status {
  /** Being filled in. */
  DRAFT,
  /** Filled in and scored; waits for judgement and signature. */
  FINISHED,
  /** Signed; waits for the supervisor. */
  SIGNED,
  /** Signed, and sent back: another assessment corrects it. */
  RETURNED,
  /** Signed and approved. */
  APPROVED,
  /** Given up before it was signed. */
  DISCARDED;

  /** Whether its answers or judgements can still change. */
  public boolean open() {
    return this == DRAFT || this == FINISHED;
  }

  /** All in which one counts. */
  public static Set<Status> counting() {
    return EnumSet.of(SIGNED, APPROVED);
  }

  /** Whether it counts in series and as "last time". */
  public boolean counts() {
    return counting().contains(this);
  }

  /** Whether it carries a signature, after which nothing it says ever changes. */
  public boolean sealed() {
    return this == SIGNED || this == RETURNED || this == APPROVED;
  }
}
