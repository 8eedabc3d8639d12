package se.pejl.assessment.rest;

import java.math.BigDecimal;
import java.util.UUID;
import se.pejl.assessment.since.ChangeRow;
import se.pejl.library.wire.Wire;

/**
 * What an assessment was signed with about change on one scale, as it travels.
 *
 * @param sinceWhat {@code baseline} or {@code previous}
 * @param outcome {@code verdict}, {@code untold}, {@code no-score} or {@code not-comparable}
 * @param reason why there is no verdict; null when there is one
 * @param grounds the method with its numbers; null when there is no verdict
 */
public record SignedVerdictLine(
    String sinceWhat,
    UUID since,
    String scale,
    String outcome,
    String reason,
    BigDecimal difference,
    String classification,
    ChangeRow.Grounds grounds) {

  static SignedVerdictLine of(ChangeRow row) {
    return new SignedVerdictLine(
        Wire.code(row.sinceWhat()),
        row.since(),
        row.scale(),
        Wire.code(row.outcome()),
        row.reason().map(SignedVerdictLine::code).orElse(null),
        row.difference().orElse(null),
        row.classification().map(Wire::code).orElse(null),
        row.grounds().map(SignedVerdictLine::coded).orElse(null));
  }

  private static ChangeRow.Grounds coded(ChangeRow.Grounds stored) {
    return new ChangeRow.Grounds(
        code(stored.method()),
        stored.level(),
        stored.critical(),
        stored.index(),
        stored.least(),
        stored.cutoff(),
        stored.r(),
        code(stored.kind()),
        stored.sd(),
        stored.sample(),
        stored.source());
  }

  private static String code(String constant) {
    return constant == null ? null : constant.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
