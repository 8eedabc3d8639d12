package se.pejl.access.log.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * What a board's log was found to be.
 *
 * @param last the number of its last event
 * @param anchored the number of the last event somebody wrote down outside the database
 * @param hash what it ends with
 */
public record BoardReport(
    String board, long events, long last, long anchored, String hash, List<Finding> findings) {

  public BoardReport {
    findings = List.copyOf(findings);
  }

  /** The same, where events that no anchor speaks for are not to be there either. */
  public BoardReport demandingAnchors() {
    if (unanchored() == 0) {
      return this;
    }
    List<Finding> more = new ArrayList<>(findings);
    more.add(new Finding(board, Finding.Fault.NOT_ANCHORED, anchored + 1, last));
    return new BoardReport(board, events, last, anchored, hash, more);
  }

  /** How many events no anchor speaks for. */
  public long unanchored() {
    return Math.max(0, last - anchored);
  }
}
