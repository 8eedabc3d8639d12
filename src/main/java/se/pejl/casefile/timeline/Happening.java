package se.pejl.casefile.timeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody writes on the time axis.
 *
 * @param until its last day; empty while it goes on, and for what takes a day
 */
public record Happening(
    EventKind kind, LocalDate from, Optional<LocalDate> until, String title, String note) {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_NOTE = 2000;

  /** No youth of today was helped before this day; databases cannot hold every year. */
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  public Happening {
    require(kind != null, "kind");
    require(from != null && !from.isBefore(EARLIEST), "from");
    title = written(title, LONGEST_TITLE, "title");
    note = written(note, LONGEST_NOTE, "note");
    require(!title.isEmpty() || !kind.titled(), "title");
    LocalDate first = from;
    require(until.filter(last -> last.isBefore(first)).isEmpty(), "until");
    require(until.isEmpty() || kind.lasting(), "until");
  }

  /** The same with a last day. */
  Happening ending(LocalDate last) {
    return new Happening(kind, from, Optional.of(last), title, note);
  }

  /** What decides the phase has happened; the rest may be agreed on for the coming year. */
  void requirePossibleOn(LocalDate today) {
    require(!from.isAfter(kind.decidesPhase() ? today : today.plusYears(1)), "from");
    require(until.filter(last -> last.isAfter(today.plusYears(5))).isEmpty(), "until");
  }

  static String written(String text, int longest, String part) {
    String stripped = text == null ? "" : text.strip();
    boolean plain = stripped.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    require(plain && stripped.length() <= longest, part);
    return stripped;
  }

  private static void require(boolean possible, String part) {
    if (!possible) {
      throw new ImpossibleEventException(part);
    }
  }
}
