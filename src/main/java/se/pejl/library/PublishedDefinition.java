package se.pejl.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.pejl.form.Form;
import se.pejl.form.FormId;

/** A definition as it was published here. It never changes: the database refuses it. */
@Entity
@Table(name = "form_definition")
public class PublishedDefinition {

  @Id private UUID id;

  @Column(name = "form_name", nullable = false, length = 60)
  private String name;

  @Column(name = "form_version", nullable = false, length = 20)
  private String version;

  @Column(nullable = false, length = 64)
  private String fingerprint;

  @Lob
  @Column(name = "definition", nullable = false)
  private String text;

  @Column(name = "published_by", nullable = false)
  private UUID publishedBy;

  @Column(name = "published_by_name", nullable = false, length = 200)
  private String publishedByName;

  @Column(name = "published_at", nullable = false)
  private Instant publishedAt;

  protected PublishedDefinition() {} // for JPA

  static PublishedDefinition of(
      UUID id, Form form, String text, UUID publishedBy, String name, Instant now) {
    PublishedDefinition definition = new PublishedDefinition();
    definition.id = id;
    definition.name = form.id().name();
    definition.version = form.id().version();
    definition.fingerprint = form.fingerprint();
    definition.text = text;
    definition.publishedBy = publishedBy;
    definition.publishedByName = name;
    definition.publishedAt = now;
    return definition;
  }

  public UUID id() {
    return id;
  }

  public FormId form() {
    return new FormId(name, version);
  }

  public String fingerprint() {
    return fingerprint;
  }

  public String text() {
    return text;
  }

  public UUID publishedBy() {
    return publishedBy;
  }

  public String publishedByName() {
    return publishedByName;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}
