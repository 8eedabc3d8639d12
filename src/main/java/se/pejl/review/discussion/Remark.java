package se.pejl.review.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.form.item.ItemCode;
import se.pejl.review.request.ReviewRequest;

/** One thing said in a thread: a comment, an answer, or that it is settled; never changed. */
@Entity
@Table(name = "review_remark")
public class Remark {

  @Id private UUID id;

  @Column(name = "discussion", nullable = false, updatable = false)
  private UUID discussion;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Column(name = "first_one", nullable = false, updatable = false)
  private UUID first;

  /** As text, like the key of the case file. */
  @Column(name = "case_file", nullable = false, updatable = false)
  private String caseFile;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private Said.Kind kind;

  @Column(name = "item", updatable = false)
  private String item;

  @Column(name = "author", nullable = false, updatable = false)
  private UUID author;

  @Column(name = "author_name", nullable = false, updatable = false)
  private String authorName;

  @Lob
  @Column(name = "words", nullable = false, updatable = false)
  private String words;

  @Column(name = "answer_by", updatable = false)
  private LocalDate answerBy;

  @Column(name = "said_at", nullable = false, updatable = false)
  private Instant saidAt;

  protected Remark() {} // for JPA

  /**
   * @param discussion its own id when it begins one
   */
  static Remark of(UUID id, UUID discussion, ReviewRequest about, Said said, Actor author) {
    Remark remark = new Remark();
    remark.id = id;
    remark.discussion = discussion;
    remark.assessment = about.assessment();
    remark.first = about.first();
    remark.caseFile = about.caseFile().toString();
    remark.kind = said.kind();
    remark.author = author.account();
    remark.authorName = author.displayName();
    remark.words = said.words();
    remark.answerBy = said.answerBy().orElse(null);
    remark.saidAt = said.at();
    return remark;
  }

  Remark on(ItemCode code) {
    item = code.value();
    return this;
  }

  boolean begins() {
    return id.equals(discussion);
  }

  UUID discussion() {
    return discussion;
  }

  UUID assessment() {
    return assessment;
  }

  UUID first() {
    return first;
  }

  Optional<ItemCode> item() {
    return Optional.ofNullable(item).map(ItemCode::new);
  }

  Said said() {
    return new Said(kind, author, authorName, saidAt, words, Optional.ofNullable(answerBy));
  }
}
