package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.assessment.sheet.Seal;

/** A signature as it is stored: whose, when, in which sense, and the hash over what was signed. */
@Embeddable
public class Sealing {

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "signed_by")
  private UUID signedBy;

  @Column(name = "signer_name")
  private String signerName;

  @Enumerated(EnumType.STRING)
  @Column(name = "signature_meaning")
  private Meaning meaning;

  @Column(name = "content_hash")
  private String contentHash;

  protected Sealing() {} // for JPA

  static Sealing by(
      UUID account,
      String name,
      Instant now,
      Meaning meaning,
      List<String> said,
      SignedResult result) {
    Sealing sealing = new Sealing();
    sealing.signedBy = account;
    sealing.signerName = name;
    sealing.signedAt = now;
    sealing.meaning = meaning;
    sealing.contentHash = sealing.over(said, result);
    return sealing;
  }

  /** Whether this is what was signed. */
  boolean holds(List<String> said, SignedResult result) {
    return contentHash.equals(over(said, result));
  }

  Signature signature() {
    return new Signature(signedBy, signerName, signedAt, Optional.ofNullable(meaning), contentHash);
  }

  /** Signatures from before meanings were kept are sealed without one. */
  private String over(List<String> said, SignedResult result) {
    List<String> parts = new ArrayList<>(said);
    Stream.of(signedBy, signerName, signedAt).map(String::valueOf).forEach(parts::add);
    Stream.ofNullable(meaning).map(sense -> "meaning " + sense).forEach(parts::add);
    parts.addAll(result.sealed());
    return Seal.over(parts);
  }
}
