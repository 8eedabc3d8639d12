package se.pejl.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A definition somebody is still working on; it may be as broken as it likes. */
@Entity
@Table(name = "form_draft")
public class DefinitionDraft {

  @Id private UUID id;
  @Version private int version;

  @Column(nullable = false)
  private UUID author;

  @Column(nullable = false, length = 200)
  private String title;

  @Lob
  @Column(name = "definition", nullable = false)
  private String text;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  protected DefinitionDraft() {} // for JPA

  static DefinitionDraft begin(UUID id, UUID author) {
    DefinitionDraft draft = new DefinitionDraft();
    draft.id = id;
    draft.author = author;
    return draft;
  }

  void write(String newTitle, String newText, Instant now) {
    title = newTitle;
    text = newText;
    changedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID author() {
    return author;
  }

  /** What lists call it: the form and version it says it is, or that it says neither. */
  public String title() {
    return title;
  }

  public String text() {
    return text;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
