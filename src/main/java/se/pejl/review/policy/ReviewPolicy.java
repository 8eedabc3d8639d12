package se.pejl.review.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.pejl.access.Actor;

/** What a board has said of how it reviews, and from when to when; added, never changed. */
@Entity
@Table(name = "review_policy")
public class ReviewPolicy {

  /** Stands for the name of a form where it holds for all. */
  public static final String ALL_FORMS = "*";

  @Id private UUID id;

  @Column(name = "board", nullable = false, updatable = false)
  private UUID board;

  @Column(name = "form_name", nullable = false, updatable = false)
  private String form;

  @Column(name = "from_day", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "until_day", updatable = false)
  private LocalDate until;

  @Column(name = "two_readers", updatable = false)
  private String twoReaders;

  @Column(name = "flagged_days", nullable = false, updatable = false)
  private int flaggedDays;

  @Column(name = "other_days", nullable = false, updatable = false)
  private int otherDays;

  @Column(name = "answer_days", nullable = false, updatable = false)
  private int answerDays;

  @Column(name = "first_signed", nullable = false, updatable = false)
  private int firstSigned;

  @Column(name = "sample_share", nullable = false, updatable = false)
  private int sampleShare;

  @Column(name = "reason", nullable = false, updatable = false)
  private String reason;

  @Column(name = "written_by", nullable = false, updatable = false)
  private UUID writtenBy;

  @Column(name = "writer_name", nullable = false, updatable = false)
  private String writerName;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant writtenAt;

  protected ReviewPolicy() {} // for JPA

  static ReviewPolicy of(UUID id, NewPolicy said, Actor writer, Instant now) {
    ReviewPolicy policy = new ReviewPolicy();
    policy.id = id;
    policy.board = writer.board();
    policy.form = said.form();
    policy.from = said.from();
    policy.until = said.until().orElse(null);
    policy.reason = said.reason();
    policy.hold(said.rules());
    policy.writtenBy = writer.account();
    policy.writerName = writer.displayName();
    policy.writtenAt = now;
    return policy;
  }

  private void hold(Policy rules) {
    twoReaders = rules.twoReaders().stream().map(String::valueOf).collect(Collectors.joining(" "));
    flaggedDays = rules.flaggedDays();
    otherDays = rules.otherDays();
    answerDays = rules.answerDays();
    firstSigned = rules.firstSigned();
    sampleShare = rules.sampleShare();
  }

  public Policy rules() {
    List<TwoReaders> two =
        Arrays.stream(twoReaders == null ? new String[0] : twoReaders.split(" "))
            .flatMap(one -> TwoReaders.of(one).stream())
            .toList();
    return new Policy(two, flaggedDays, otherDays, answerDays, firstSigned, sampleShare);
  }

  public UUID id() {
    return id;
  }

  /** The name of the form it is for, or {@link #ALL_FORMS}. */
  public String form() {
    return form;
  }

  public boolean forAllForms() {
    return ALL_FORMS.equals(form);
  }

  public LocalDate from() {
    return from;
  }

  /** The last day; empty while no end is set. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  public String reason() {
    return reason;
  }

  public String writer() {
    return writerName;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
