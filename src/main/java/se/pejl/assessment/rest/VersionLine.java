package se.pejl.assessment.rest;

import java.util.UUID;
import se.pejl.assessment.ReturnNote;
import se.pejl.assessment.correction.Version;
import se.pejl.library.wire.Wire;

/**
 * One version of an assessment, as it travels.
 *
 * @param reason why the one before was corrected; null in the first and after a return
 * @param returned what a supervisor said who sent the one before back
 * @param signature null before it is signed
 * @param valid whether it is the one that counts
 */
public record VersionLine(
    UUID id,
    int number,
    String status,
    UUID corrects,
    String reason,
    String returned,
    SignatureLine signature,
    boolean valid) {

  static VersionLine of(Version version) {
    return new VersionLine(
        version.id(),
        version.number(),
        Wire.code(version.status()),
        version.corrects().orElse(null),
        version.reason().orElse(null),
        version.returned().map(ReturnNote::comment).orElse(null),
        version.signature().map(SignatureLine::of).orElse(null),
        version.valid());
  }
}
