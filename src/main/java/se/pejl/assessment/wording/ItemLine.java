package se.pejl.assessment.wording;

/**
 * One item with its answer, now and last time, to be read.
 *
 * @param then last time's answer; empty when there was none
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
    String then,
    String thenNote,
    String changeCode,
    String change,
    String remark) {}
