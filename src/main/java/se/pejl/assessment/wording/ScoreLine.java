package se.pejl.assessment.wording;

import se.pejl.scoring.Explanation;

/**
 * One scale's outcome as the page shows it.
 *
 * @param value the number, the range, or that there is none
 * @param span what the scale can produce
 * @param reason in words, when there is no certain score or items were filled in
 * @param missing the numbers of the items without an answer
 * @param bar null when there is nothing to draw
 * @param change how it differs from last time; empty text when there was none
 */
public record ScoreLine(
    String code,
    String title,
    String value,
    String span,
    String band,
    String meaning,
    String reason,
    String missing,
    BandBar bar,
    String change,
    Explanation explanation) {}
