package se.pejl.oversight.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.oversight.OpenReview;
import se.pejl.oversight.ReviewedLine;

/**
 * A review of the log as it travels.
 *
 * @param seed what chance was given: the same draws the same
 * @param considered how many accesses there were to draw from
 */
public record LogReviewDocument(
    UUID id,
    String unit,
    LocalDate from,
    LocalDate until,
    LocalDate dueOn,
    String seed,
    int considered,
    List<Line> lines) {

  /** One line, with what is known of it to the one who asked. */
  public record Line(
      UUID id,
      long number,
      Instant at,
      String who,
      String kind,
      int times,
      List<String> reasons,
      String relation,
      String youth,
      String caseNumber,
      String verdict,
      String note,
      String reviewedBy,
      boolean mayMark) {

    static Line of(ReviewedLine one) {
      return new Line(
          one.line().id(),
          one.line().number(),
          one.line().at(),
          one.who(),
          LogReviewVerdict.code(one.line().kind()),
          one.line().times(),
          one.line().reasons().stream()
              .map(code -> code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
              .toList(),
          LogReviewVerdict.code(one.relation()),
          one.youth().orElse(null),
          one.caseNumber().orElse(null),
          one.last().map(mark -> LogReviewVerdict.code(mark.verdict())).orElse(null),
          one.last().map(mark -> mark.note()).orElse(null),
          one.last().map(mark -> mark.reviewerName()).orElse(null),
          one.mayMark());
    }
  }

  static LogReviewDocument of(OpenReview open) {
    return new LogReviewDocument(
        open.review().id(),
        open.unit(),
        open.review().from(),
        open.review().until(),
        open.review().dueOn(),
        Long.toString(open.review().seed()),
        open.review().considered(),
        open.lines().stream().map(Line::of).toList());
  }
}
