package se.pejl.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.result.Result;
import se.pejl.review.ReviewDecision;

/**
 * Everything that can stand on paper about one assessment.
 *
 * @param board the authority whose file it is in
 * @param unit the group that works with the youth
 * @param rater who filled it in
 * @param handler who works with the youth now
 * @param next the day the form is to be filled in again; empty when it is not
 * @param printedBy who asked for the print
 */
public record Paper(
    Result result,
    String board,
    String unit,
    String rater,
    String handler,
    Optional<LocalDate> next,
    List<ReviewDecision> reviews,
    String printedBy,
    LocalDate printedOn) {

  public Paper {
    reviews = List.copyOf(reviews);
  }
}
