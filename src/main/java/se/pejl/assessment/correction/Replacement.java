package se.pejl.assessment.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a newer version took the place of a signed one; added when the newer one is signed. */
@Entity
@Table(name = "replacement")
public class Replacement {

  @Id private UUID id;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Column(name = "replaced_by", nullable = false, updatable = false)
  private UUID replacedBy;

  @Column(name = "replaced_at", nullable = false, updatable = false)
  private Instant replacedAt;

  protected Replacement() {} // for JPA

  static Replacement of(UUID older, UUID newer, Instant now) {
    Replacement replacement = new Replacement();
    replacement.id = UUID.randomUUID();
    replacement.assessment = older;
    replacement.replacedBy = newer;
    replacement.replacedAt = now;
    return replacement;
  }
}
