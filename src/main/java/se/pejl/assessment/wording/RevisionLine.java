package se.pejl.assessment.wording;

/**
 * One thing that a correction changed, before and now, in words.
 *
 * @param number of the item; empty text for what is no item
 * @param noteBefore the note or reason that is struck; empty where it is the same or there was none
 */
public record RevisionLine(
    String number, String title, String before, String noteBefore, String now, String noteNow) {

  public boolean changed() {
    return !before.equals(now);
  }

  public boolean noteChanged() {
    return !noteBefore.equals(noteNow);
  }
}
