package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Actor;

/** The signature of somebody who has read what another signed; added, never changed. */
@Entity
@Table(name = "countersignature")
public class Countersignature {

  private static final SignedResult NO_OTHER_RESULT = new SignedResult(List.of(), List.of());

  @Id private UUID id;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Embedded private Sealing sealing;

  protected Countersignature() {} // for JPA

  /** Over the hash of everything the first one signed. */
  public static Countersignature of(Assessment signed, Meaning meaning, Actor actor, Instant now) {
    Countersignature countersignature = new Countersignature();
    countersignature.id = UUID.randomUUID();
    countersignature.assessment = signed.id();
    countersignature.sealing =
        Sealing.by(
            actor.account(),
            actor.displayName(),
            now,
            meaning,
            countersignature.said(signed),
            NO_OTHER_RESULT);
    return countersignature;
  }

  /** Whether it was made over what stands there now. */
  public boolean holds(Assessment signed) {
    return assessment.equals(signed.id()) && sealing.holds(said(signed), NO_OTHER_RESULT);
  }

  public Signature signature() {
    return sealing.signature();
  }

  private List<String> said(Assessment signed) {
    String content = signed.signature().map(Signature::contentHash).orElseThrow();
    return List.of(String.valueOf(id), String.valueOf(assessment), content);
  }
}
