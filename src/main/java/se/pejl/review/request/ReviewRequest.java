package se.pejl.review.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Signature;
import se.pejl.form.FormId;

/**
 * What a signed assessment asks of review, by what held when it was signed; added, never changed.
 */
@Entity
@Table(name = "review_request")
public class ReviewRequest {

  @Id private UUID assessment;

  @Column(name = "first_one", nullable = false, updatable = false)
  private UUID first;

  @Column(name = "times", nullable = false, updatable = false)
  private int times;

  /** As text, like the key of the case file. */
  @Column(name = "case_file", nullable = false, updatable = false)
  private String caseFile;

  @Column(name = "form_name", nullable = false, updatable = false)
  private String formName;

  @Column(name = "form_version", nullable = false, updatable = false)
  private String formVersion;

  @Column(name = "assessed_on", nullable = false, updatable = false)
  private LocalDate date;

  @Column(name = "signed_by", nullable = false, updatable = false)
  private UUID signedBy;

  @Column(name = "signer_name", nullable = false, updatable = false)
  private String signer;

  @Column(name = "signed_at", nullable = false, updatable = false)
  private Instant signedAt;

  @Column(name = "reasons", updatable = false)
  private String reasons;

  @Column(name = "readers", nullable = false, updatable = false)
  private int readers;

  @Column(name = "read_by", nullable = false, updatable = false)
  private LocalDate readBy;

  @Column(name = "answer_days", nullable = false, updatable = false)
  private int answerDays;

  @Column(name = "policy", updatable = false)
  private UUID policy;

  @Lob
  @Column(name = "involved", nullable = false, updatable = false)
  private String involved;

  protected ReviewRequest() {} // for JPA

  static ReviewRequest about(Assessment assessment, UUID first, int times) {
    Signature signature = assessment.signature().orElseThrow();
    ReviewRequest request = new ReviewRequest();
    request.assessment = assessment.id();
    request.first = first;
    request.times = times;
    request.caseFile = assessment.caseFile().toString();
    request.formName = assessment.form().name();
    request.formVersion = assessment.form().version();
    request.date = assessment.date();
    request.signedBy = signature.account();
    request.signer = signature.name();
    request.signedAt = signature.signedAt();
    return request;
  }

  ReviewRequest because(Reasons why, int howManyReaders) {
    reasons = why.written();
    readers = howManyReaders;
    return this;
  }

  ReviewRequest under(Optional<UUID> rules, LocalDate toBeReadBy, int daysToAnswer) {
    policy = rules.orElse(null);
    readBy = toBeReadBy;
    answerDays = daysToAnswer;
    return this;
  }

  ReviewRequest ratedBy(Collection<UUID> people) {
    involved = people.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    return this;
  }

  public UUID assessment() {
    return assessment;
  }

  /** The first that was handed in, of which this is a correction; itself when it is the first. */
  public UUID first() {
    return first;
  }

  /** 1 when it is handed in for the first time. */
  public int times() {
    return times;
  }

  public UUID caseFile() {
    return UUID.fromString(caseFile);
  }

  public FormId form() {
    return new FormId(formName, formVersion);
  }

  public LocalDate date() {
    return date;
  }

  public UUID signedBy() {
    return signedBy;
  }

  public String signer() {
    return signer;
  }

  public Instant signedAt() {
    return signedAt;
  }

  public Reasons reasons() {
    return Reasons.of(reasons);
  }

  /** How many different people have to approve it; 0 when it may pass unread. */
  public int readers() {
    return readers;
  }

  /** The last day to read it. */
  public LocalDate readBy() {
    return readBy;
  }

  /** Within how many days a comment on it is to be answered. */
  public int answerDays() {
    return answerDays;
  }

  /** The board's policy that was applied; empty when it had said nothing. */
  public Optional<UUID> policy() {
    return Optional.ofNullable(policy);
  }

  /** Everybody who rated, answered, judged or signed it, or an earlier version of it. */
  public Set<UUID> involved() {
    return Arrays.stream(involved.split(" "))
        .filter(id -> !id.isEmpty())
        .map(UUID::fromString)
        .collect(Collectors.toUnmodifiableSet());
  }
}
