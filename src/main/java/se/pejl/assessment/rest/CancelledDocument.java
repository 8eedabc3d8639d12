package se.pejl.assessment.rest;

import java.time.Instant;
import java.util.UUID;
import se.pejl.assessment.correction.Cancellation;
import se.pejl.assessment.correction.ReadCancelled;

/**
 * Something that was cancelled, as it travels.
 *
 * @param result all of it; null in a list
 */
public record CancelledDocument(
    UUID assessment,
    String form,
    String reason,
    String by,
    Instant cancelledAt,
    ResultDocument result) {

  static CancelledDocument of(ReadCancelled.Line line) {
    return of(line.assessment(), line.form().toString(), line.cancellation(), null);
  }

  static CancelledDocument of(ReadCancelled.Cancelled read) {
    return of(
        read.result().head().id(),
        read.result().head().form().toString(),
        read.cancellation(),
        ResultDocument.of(read.result()));
  }

  private static CancelledDocument of(
      UUID assessment, String form, Cancellation how, ResultDocument result) {
    return new CancelledDocument(
        assessment, form, how.reason(), how.cancellerName(), how.cancelledAt(), result);
  }
}
