package se.pejl.library.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One assessment that was begun under a licence. */
@Entity
@Table(name = "licence_use")
public class LicenceUse {

  @Id private UUID assessment;

  @Column(nullable = false, updatable = false)
  private UUID licence;

  @Column(name = "begun_at", nullable = false, updatable = false)
  private Instant begunAt;

  protected LicenceUse() {} // for JPA

  static LicenceUse of(UUID licence, UUID assessment, Instant now) {
    LicenceUse use = new LicenceUse();
    use.licence = licence;
    use.assessment = assessment;
    use.begunAt = now;
    return use;
  }
}
