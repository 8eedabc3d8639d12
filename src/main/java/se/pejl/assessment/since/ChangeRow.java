package se.pejl.assessment.since;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.change.reliable.Classification;

/**
 * What was signed about change on one scale since one earlier assessment, by one method, with all
 * it was reckoned from; added, never changed.
 */
@Entity
@Table(name = "score_change")
public class ChangeRow {

  /** What kind of thing is said. */
  public enum Outcome {
    /** There is a verdict. */
    VERDICT,
    /** There is a difference, and nobody can tell it from noise. */
    UNTOLD,
    NO_SCORE,
    NOT_COMPARABLE
  }

  @Id private UUID id;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Enumerated(EnumType.STRING)
  @Column(name = "since_what", nullable = false, updatable = false)
  private Since sinceWhat;

  @Column(name = "since", nullable = false, updatable = false)
  private UUID since;

  @Column(name = "place", nullable = false, updatable = false)
  int place;

  @Column(name = "scale", nullable = false, updatable = false)
  private String scale;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false, updatable = false)
  Outcome outcome;

  @Column(name = "reason", updatable = false)
  String reason;

  @Column(name = "difference", updatable = false)
  BigDecimal difference;

  @Enumerated(EnumType.STRING)
  @Column(name = "classification", updatable = false)
  Classification classification;

  @Column(name = "method", updatable = false)
  String method;

  @Column(name = "confidence", updatable = false)
  BigDecimal level;

  @Column(name = "critical", updatable = false)
  BigDecimal critical;

  @Column(name = "index_value", updatable = false)
  BigDecimal index;

  @Column(name = "least", updatable = false)
  BigDecimal least;

  @Column(name = "cutoff", updatable = false)
  BigDecimal cutoff;

  @Column(name = "reliability", updatable = false)
  BigDecimal reliability;

  @Column(name = "reliability_kind", updatable = false)
  String kind;

  @Column(name = "sd", updatable = false)
  BigDecimal sd;

  @Column(name = "sample", updatable = false)
  String sample;

  @Column(name = "source", updatable = false)
  String source;

  @Column(name = "computed_at", nullable = false, updatable = false)
  private Instant computedAt;

  protected ChangeRow() {} // for JPA

  ChangeRow(UUID assessment, Since sinceWhat, UUID since, String scale, Instant now) {
    this.id = UUID.randomUUID();
    this.assessment = assessment;
    this.sinceWhat = sinceWhat;
    this.since = since;
    this.scale = scale;
    this.computedAt = now;
  }

  /** Everything it says, for the seal. */
  public String sealed() {
    StringJoiner said = new StringJoiner(", ", "[", "]");
    Stream.of(sinceWhat, since, place, scale, outcome, reason, classification, method, kind)
        .map(String::valueOf)
        .forEach(said::add);
    Stream.of(difference, level, critical, index, least, cutoff, reliability, sd)
        .map(number -> number == null ? "-" : number.stripTrailingZeros().toPlainString())
        .forEach(said::add);
    return said.add(String.valueOf(sample)).add(String.valueOf(source)).toString();
  }

  public Since sinceWhat() {
    return sinceWhat;
  }

  public UUID since() {
    return since;
  }

  public String scale() {
    return scale;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** Why there is no verdict. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<BigDecimal> difference() {
    return Optional.ofNullable(difference).map(ChangeRow::plain);
  }

  public Optional<Classification> classification() {
    return Optional.ofNullable(classification);
  }

  /** The method with its numbers; empty when there is no verdict. */
  public Optional<Grounds> grounds() {
    return Optional.ofNullable(method)
        .map(
            by ->
                new Grounds(
                    by,
                    plain(level),
                    plain(critical),
                    plain(index),
                    plain(least),
                    plain(cutoff),
                    plain(reliability),
                    kind,
                    plain(sd),
                    sample,
                    source));
  }

  private static BigDecimal plain(BigDecimal stored) {
    if (stored == null) {
      return null;
    }
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * What a verdict was reckoned from; null where the method has no such number.
   *
   * @param source what the form cites
   */
  public record Grounds(
      String method,
      BigDecimal level,
      BigDecimal critical,
      BigDecimal index,
      BigDecimal least,
      BigDecimal cutoff,
      BigDecimal r,
      String kind,
      BigDecimal sd,
      String sample,
      String source) {}
}
