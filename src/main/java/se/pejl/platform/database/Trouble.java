package se.pejl.platform.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.transaction.xa.XAException;

/** What can be wrong with the database itself, which is nobody's fault who asks it something. */
public enum Trouble {
  /** Its disk is full: nothing can be kept until somebody makes room. */
  NO_ROOM("storage.full"),
  /** It is not there, or has just ended. */
  AWAY("database.away");

  /** What PostgreSQL calls it, and we. */
  static final String DISK_FULL = "53100";

  /** PostgreSQL; then what Derby says when it can write neither a page nor its log nor a file. */
  private static final Set<String> FULL =
      Set.of(
          DISK_FULL, "XSDG1", "XSDBC", "XSLA0", "XSLA2", "XSLA4", "XSLAE", "XSLAI", "XSLAQ",
          "XSDF0", "XSDF1", "XSDF3", "XSDFI");

  /** What Derby says of its own failures, which come when it is closing. */
  private static final String INTERNAL = "XJ001";

  /** Derby starts to count here what ends a session, or all of the database. */
  private static final int ENDS_SESSION = 40_000;

  /** No connection; too little of something; an error of the system it runs on. */
  private static final Set<String> GONE = Set.of("08", "53", "58");

  private static final Set<String> STOPPED = Set.of("57P01", "57P02", "57P03");

  private final String code;

  Trouble(String code) {
    this.code = code;
  }

  /** Stable and documented. */
  public String code() {
    return code;
  }

  /** The trouble somewhere behind a failure; a full disk rather than what followed from it. */
  public static Optional<Trouble> behind(Throwable failed) {
    Optional<Trouble> found = Optional.empty();
    for (Throwable at = failed; at != null && at.getCause() != at; at = at.getCause()) {
      if (at instanceof SQLException refused) {
        found = worse(found, of(refused));
      } else if (at instanceof XAException) {
        found = worse(found, Optional.of(AWAY)); // lost in the commit; the server drops its cause
      }
    }
    return found;
  }

  private static Optional<Trouble> of(SQLException refused) {
    Optional<Trouble> found = Optional.empty();
    for (SQLException at = refused; at != null; at = at.getNextException()) {
      found = worse(found, told(at));
    }
    return found;
  }

  private static Optional<Trouble> told(SQLException refused) {
    String state = String.valueOf(refused.getSQLState());
    if (FULL.contains(state)) {
      return Optional.of(NO_ROOM);
    }
    boolean gone =
        STOPPED.contains(state)
            || GONE.stream().anyMatch(state::startsWith)
            || state.equals(INTERNAL)
            || state.startsWith("X") && refused.getErrorCode() >= ENDS_SESSION;
    return gone ? Optional.of(AWAY) : Optional.empty();
  }

  private static Optional<Trouble> worse(Optional<Trouble> one, Optional<Trouble> other) {
    return one.filter(NO_ROOM::equals).or(() -> other).or(() -> one);
  }
}
