package se.pejl.assessment.wording;

import java.util.List;
import java.util.Set;

/**
 * One item with its answer, now and last time, to be read.
 *
 * @param marks what the rater marked it as
 * @param origin where the answer was brought in from; empty when somebody gave it
 * @param then last time's answer; empty when there was none
 * @param marksThen what it was marked as last time
 * @param remark what must be said of the change: within rater noise, or why there is no comparing
 * @param change how the answer differs, in words; {@code changeCode} is the same for the style
 */
public record ItemLine(
    String code,
    int number,
    String stem,
    String answer,
    String note,
    boolean critical,
    List<String> marks,
    String origin,
    String then,
    List<String> marksThen,
    String thenNote,
    String changeCode,
    String change,
    String remark) {

  private static final Set<String> ALIKE = Set.of("", "SAME", "KEPT");

  public ItemLine {
    marks = List.copyOf(marks);
    marksThen = List.copyOf(marksThen);
  }

  /** Whether the answer or the marks on it are others than last time. */
  public boolean differs() {
    return !ALIKE.contains(changeCode) || !then.isEmpty() && !marks.equals(marksThen);
  }

  /** An answer that somebody gave, without marks. */
  public ItemLine(
      String code,
      int number,
      String stem,
      String answer,
      String note,
      boolean critical,
      String then,
      String thenNote,
      String changeCode,
      String change,
      String remark) {
    this(
        code,
        number,
        stem,
        answer,
        note,
        critical,
        List.of(),
        "",
        then,
        List.of(),
        thenNote,
        changeCode,
        change,
        remark);
  }
}
