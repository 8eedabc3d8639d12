package se.pejl.access.log.chain;

/**
 * Something wrong with a log: whose, from which event to which, and what. In an anchor file it is
 * the number of the line.
 *
 * @param board empty when it concerns the anchor file
 */
public record Finding(String board, Fault fault, long from, long to) {

  /** What can be wrong. */
  public enum Fault {
    /** The content does not give the hash that stands beside it. */
    CHANGED,
    /** It does not follow on the event before it. */
    DOES_NOT_FOLLOW,
    /** Events are missing. */
    GAP,
    /** The number stands there more than once. */
    DUPLICATE,
    /** It stands behind events with higher numbers. */
    OUT_OF_ORDER,
    /** The number is lower than 1. */
    IMPOSSIBLE_NUMBER,
    /**
     * An anchor remembers another hash here: everything since the last anchor that holds is new.
     */
    REWRITTEN,
    /** The log ends before the last event it is known to have held. */
    END_MISSING,
    /** The database remembers another end than the log has. */
    END_DIFFERS,
    /** Anchors or the database know of a board that has no log. */
    LOG_MISSING,
    /** No anchor speaks for these events. */
    NOT_ANCHORED,
    /** The line is no anchor. */
    ANCHOR_UNREADABLE,
    /** The line was not written with the key, or does not follow on the line before it. */
    ANCHOR_FORGED,
    /** There is no key with the name that the line gives. */
    ANCHOR_KEY_UNKNOWN
  }

  static Finding at(String board, Fault fault, long number) {
    return new Finding(board, fault, number, number);
  }

  static Finding inAnchors(Fault fault, long line) {
    return at("", fault, line);
  }
}
