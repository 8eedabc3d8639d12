package se.pejl.assessment.wording;

import java.util.ArrayList;
import java.util.List;
import se.pejl.assessment.Signature;
import se.pejl.assessment.result.Countersigned;
import se.pejl.assessment.result.Result;

/**
 * A signature in words.
 *
 * @param meaning what was said by it; empty when it was signed before that was kept
 * @param seal the hash over what was signed, all of it
 */
public record SignatureLine(String who, String meaning, String seal, boolean intact) {

  private static final int SHORT_SEAL = 12;

  /** That of the one who assessed first. */
  static List<SignatureLine> all(Result result, Words words) {
    List<SignatureLine> lines = new ArrayList<>();
    result.signature().ifPresent(first -> lines.add(of(first, result.intact(), words)));
    for (Countersigned other : result.countersigned()) {
      lines.add(of(other.signature(), other.intact(), words));
    }
    return lines;
  }

  private static SignatureLine of(Signature signature, boolean intact, Words words) {
    return new SignatureLine(
        words.get("sign.by", signature.name(), words.minute(signature.signedAt())),
        signature.meaning().map(meaning -> words.get("meaning." + meaning)).orElse(""),
        signature.contentHash(),
        intact);
  }

  /** The beginning of the seal, enough to compare with a print. */
  public String shortSeal() {
    return seal.substring(0, SHORT_SEAL);
  }
}
