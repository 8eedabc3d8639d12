package se.pejl.access.log;

import java.util.List;
import java.util.UUID;

/**
 * What was found when a board's chain was recomputed: how many events, the hash it ends with, and
 * where it does not hold. The hash is worth writing down elsewhere: only that shows a log that was
 * rewritten from end to end.
 */
public record LogVerification(UUID board, long events, String lastHash, List<Break> breaks) {

  /** Where the chain does not hold: the number of the event, and what is wrong with it. */
  public record Break(long number, Fault fault) {}

  /** What can be wrong. */
  public enum Fault {
    /** The event was changed, or does not follow on the one before it. */
    CHANGED_OR_MISSING,
    /** The log ends before the last event it is known to have held. */
    END_MISSING
  }

  public LogVerification {
    breaks = List.copyOf(breaks);
  }

  public boolean intact() {
    return breaks.isEmpty();
  }
}
