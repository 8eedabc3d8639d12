package se.pejl.demo;

import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;

/** Keeps out of the log what nobody did: an invented history was told, not lived. */
final class UnlivedLog extends EventLog {

  @Override
  public void append(Actor actor, Event event) {
    // that the history was put here is written in the real log, once for each case file
  }
}
