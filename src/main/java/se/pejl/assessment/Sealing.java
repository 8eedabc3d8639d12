package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.assessment.sheet.Seal;
import se.pejl.assessment.since.ChangeRow;

/** A signature as it is stored: whose, when, and the hash over everything that was signed. */
@Embeddable
public class Sealing {

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "signed_by")
  private UUID signedBy;

  @Column(name = "signer_name")
  private String signerName;

  @Column(name = "content_hash")
  private String contentHash;

  protected Sealing() {} // for JPA

  static Sealing by(
      UUID account, String name, Instant now, List<String> said, SignedResult result) {
    Sealing sealing = new Sealing();
    sealing.signedBy = account;
    sealing.signerName = name;
    sealing.signedAt = now;
    sealing.contentHash = sealing.over(said, result);
    return sealing;
  }

  boolean holds(List<String> said, SignedResult result) {
    return contentHash.equals(over(said, result));
  }

  Signature signature() {
    return new Signature(signedBy, signerName, signedAt, contentHash);
  }

  private String over(List<String> said, SignedResult result) {
    List<String> parts = new ArrayList<>(said);
    Stream.of(signedBy, signerName, signedAt).map(String::valueOf).forEach(parts::add);
    result.scores().stream().map(ScoreRow::sealed).forEach(parts::add);
    result.changes().stream().map(ChangeRow::sealed).forEach(parts::add);
    return Seal.over(parts);
  }
}
