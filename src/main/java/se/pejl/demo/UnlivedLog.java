package se.pejl.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.kept.RowSeal;
import se.pejl.access.log.kept.RowState;

/**
 * Keeps out of the log what nobody did: an invented history was told, not lived. What the rows hold
 * that came of it is remembered, so that the real log can say it.
 */
final class UnlivedLog extends EventLog {

  private static final int LONGEST_NOTE = 1000;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern MARK =
      Pattern.compile(RowSeal.MARK + HASH + "|" + RowState.WRITTEN.pattern());

  private final List<String> marks = new ArrayList<>();

  @Override
  public void append(Actor actor, Event event) {
    String note = String.valueOf(event.note());
    MARK.matcher(note).results().forEach(mark -> marks.add(mark.group()));
    if (event.kind() == Event.Kind.ASSESSMENT_SIGNED) {
      marks.add(signature(event.subject(), note).written());
    }
  }

  private static RowState signature(UUID assessment, String note) {
    Matcher content = HASH.matcher(note);
    if (!content.find()) {
      throw new IllegalStateException("a signature without its hash");
    }
    return new RowState("assessment", assessment.toString(), content.group());
  }

  /** All of it in as few notes as it takes, in the order it came about. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    StringBuilder note = new StringBuilder();
    for (String mark : marks) {
      if (note.length() + mark.length() >= LONGEST_NOTE) {
        notes.add(note.toString());
        note.setLength(0);
      }
      note.append(note.isEmpty() ? "" : " ").append(mark);
    }
    notes.add(note.toString());
    return notes;
  }
}
