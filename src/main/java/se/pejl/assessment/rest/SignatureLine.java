package se.pejl.assessment.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.pejl.assessment.Signature;
import se.pejl.assessment.result.Result;
import se.pejl.library.wire.Wire;

/**
 * Who stands for it, as it travels.
 *
 * @param meaning null when it was signed before that was kept
 * @param intact whether it was made over what stands there now; null in a list of versions, which
 *     does not look
 */
public record SignatureLine(
    String name, Instant signedAt, String meaning, String contentHash, Boolean intact) {

  /** That of the one who assessed first. */
  static List<SignatureLine> all(Result result) {
    return Stream.concat(
            result.signature().stream().map(first -> of(first, result.intact())),
            result.countersigned().stream().map(other -> of(other.signature(), other.intact())))
        .toList();
  }

  static SignatureLine of(Signature signature) {
    return of(signature, null);
  }

  private static SignatureLine of(Signature signature, Boolean intact) {
    return new SignatureLine(
        signature.name(),
        signature.signedAt(),
        signature.meaning().map(Wire::code).orElse(null),
        signature.contentHash(),
        intact);
  }
}
