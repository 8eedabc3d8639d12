package se.pejl.library.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.form.FormId;
import se.pejl.library.definition.Fingerprint;

/** A licensee's own texts of a form, as a board stored them; they never change. */
@Entity
@Table(name = "form_texts")
public class StoredTexts {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID board;

  @Column(name = "form_name", nullable = false, updatable = false)
  private String formName;

  @Column(name = "form_version", nullable = false, updatable = false)
  private String formVersion;

  @Column(nullable = false, updatable = false)
  private String hash;

  @Lob
  @Column(nullable = false, updatable = false)
  private String texts;

  @Column(name = "stored_by", nullable = false, updatable = false)
  private UUID storedBy;

  @Column(name = "stored_by_name", nullable = false, updatable = false)
  private String storedByName;

  @Column(name = "stored_at", nullable = false, updatable = false)
  private Instant storedAt;

  protected StoredTexts() {} // for JPA

  static StoredTexts of(UUID id, FormId form, String text, Actor by, Instant now) {
    StoredTexts texts = new StoredTexts();
    texts.id = id;
    texts.board = by.board();
    texts.formName = form.name();
    texts.formVersion = form.version();
    texts.hash = hash(text);
    texts.texts = text;
    texts.storedBy = by.account();
    texts.storedByName = by.displayName();
    texts.storedAt = now;
    return texts;
  }

  /** What tells these texts from any others. */
  static String hash(String text) {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
  }

  public UUID id() {
    return id;
  }

  public FormId form() {
    return new FormId(formName, formVersion);
  }

  public String hash() {
    return hash;
  }

  public String text() {
    return texts;
  }

  public String storedByName() {
    return storedByName;
  }

  public Instant storedAt() {
    return storedAt;
  }
}
