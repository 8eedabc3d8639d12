package se.pejl.assessment.wording;

import java.util.List;
import se.pejl.library.wording.ReadingLine;
import se.pejl.scoring.Explanation;

/**
 * One scale's outcome as the page shows it.
 *
 * @param value the number, the range, or that there is none
 * @param span what the scale can produce
 * @param readings its bands, the one that counts first
 * @param norms which norms the number comes from; empty text when it is no normed one
 * @param reason in words, when there is no certain score or items were filled in
 * @param missing the numbers of the items without an answer
 * @param bar null when there is nothing to draw
 * @param changes how it differs from last time, and from the first time
 */
public record ScoreLine(
    String code,
    String title,
    String value,
    String span,
    List<ReadingLine> readings,
    String norms,
    String reason,
    String missing,
    BandBar bar,
    List<SinceLine> changes,
    Explanation explanation) {}
