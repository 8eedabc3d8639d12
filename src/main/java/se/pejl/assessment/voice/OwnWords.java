package se.pejl.assessment.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.assessment.refusal.ReasonMissingException;

/** What the youth or a guardian said of a signed assessment, in their words; never changed. */
@Entity
@Table(name = "own_words")
public class OwnWords {

  private static final int LONGEST = 4000;

  @Id private UUID id;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Enumerated(EnumType.STRING)
  @Column(name = "speaker", nullable = false, updatable = false)
  private Speaker speaker;

  @Lob
  @Column(name = "words", nullable = false, updatable = false)
  private String words;

  @Column(name = "said_on", nullable = false, updatable = false)
  private LocalDate saidOn;

  @Column(name = "written_by", nullable = false, updatable = false)
  private UUID writtenBy;

  @Column(name = "writer_name", nullable = false, updatable = false)
  private String writerName;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant writtenAt;

  protected OwnWords() {} // for JPA

  static OwnWords of(
      UUID assessment, Speaker speaker, String words, LocalDate saidOn, Actor writer, Instant now) {
    OwnWords own = new OwnWords();
    own.id = UUID.randomUUID();
    own.assessment = assessment;
    own.speaker = speaker;
    own.words = ReasonMissingException.required(words, LONGEST);
    own.saidOn = saidOn;
    own.writtenBy = writer.account();
    own.writerName = writer.displayName();
    own.writtenAt = now;
    return own;
  }

  public Speaker speaker() {
    return speaker;
  }

  public String words() {
    return words;
  }

  public LocalDate saidOn() {
    return saidOn;
  }

  public String writerName() {
    return writerName;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
