package se.pejl.access.log.chain;

import java.time.Instant;

/** The end of a board's log at a moment, as it was written down outside the database. */
public record Anchor(Instant at, String board, long number, String hash) {

  /** The same, written down at another time. */
  public Anchor at(Instant moment) {
    return new Anchor(moment, board, number, hash);
  }
}
