package se.pejl.oversight;

import java.util.List;

/** A review of the log with its lines. */
public record OpenReview(LogReview review, String unit, List<ReviewedLine> lines) {

  public long left() {
    return lines.stream().filter(line -> line.last().isEmpty()).count();
  }
}
