package se.pejl.access.rest;

import java.util.List;
import java.util.Locale;
import se.pejl.access.log.LogVerification;

/**
 * What was found when the log was recomputed, as it travels.
 *
 * @param lastHash worth keeping elsewhere: it shows a log rewritten from end to end
 */
public record VerificationDocument(
    boolean intact, long events, String lastHash, List<BreakPart> breaks) {

  /** Where the chain does not hold. */
  public record BreakPart(long number, String fault) {}

  static VerificationDocument of(LogVerification found) {
    return new VerificationDocument(
        found.intact(),
        found.events(),
        found.lastHash(),
        found.breaks().stream()
            .map(one -> new BreakPart(one.number(), code(one.fault())))
            .toList());
  }

  private static String code(LogVerification.Fault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
