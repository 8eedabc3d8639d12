package se.pejl.platform;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A fault as the log may tell it: what and where, in nobody's words but our own. Databases and
 * readers quote in their messages what they were given, and that may be about a person.
 */
record FaultTrace(Throwable fault) {

  String text() {
    StringBuilder text = new StringBuilder();
    Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable at = fault; at != null && told.add(at); at = at.getCause()) {
      text.append(told.size() == 1 ? "" : "Caused by: ");
      text.append(at.getClass().getName()).append(said(at)).append('\n');
      for (StackTraceElement place : at.getStackTrace()) {
        text.append("\tat ").append(place).append('\n');
      }
    }
    return text.toString();
  }

  private static String said(Throwable at) {
    if (at instanceof SQLException sql) {
      return " (SQL state " + sql.getSQLState() + ")";
    }
    return at.getClass().getName().startsWith("se.pejl.") ? ": " + at.getMessage() : "";
  }
}
