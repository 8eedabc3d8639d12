package se.pejl.audit;

/**
 * A row that is not what the log has of it.
 *
 * @param place the table and the row, or the board and the number of the event
 */
public record RowFault(String place, Kind kind) {

  /** What can be wrong. */
  public enum Kind {
    /** The log knows of no such row: it was changed, or put there. */
    ROW_CHANGED,
    /** The log knows of a row that is not there as it was: it was changed, or deleted. */
    ROW_MISSING
  }
}
