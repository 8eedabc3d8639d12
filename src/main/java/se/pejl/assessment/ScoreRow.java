package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.pejl.change.comparable.Fingerprint;
import se.pejl.change.comparable.Fingerprints;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Interpretation;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** What one scale came to when an assessment was finished or signed; added, never changed. */
@Entity
@Table(name = "score_row")
public class ScoreRow {

  /** When it was computed. */
  public enum Stage {
    FINISHED,
    SIGNED
  }

  private enum Outcome {
    SCORED,
    RANGE,
    NOT_SCORABLE,
    NOT_APPLICABLE
  }

  @Id private UUID id;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false, updatable = false)
  private Stage stage;

  @Column(name = "place", nullable = false, updatable = false)
  private int place;

  @Column(name = "scale", nullable = false, updatable = false)
  private String scale;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false, updatable = false)
  private Outcome outcome;

  @Column(name = "lowest", updatable = false)
  private BigDecimal lowest;

  @Column(name = "highest", updatable = false)
  private BigDecimal highest;

  @Column(name = "band", updatable = false)
  private String band;

  @Column(name = "answered", updatable = false)
  private Integer answered;

  @Column(name = "required", updatable = false)
  private Integer required;

  @Column(name = "imputed", updatable = false)
  private Integer imputed;

  @Column(name = "detail", updatable = false)
  private String detail;

  @Lob
  @Column(name = "reading", updatable = false)
  private String reading;

  @Column(name = "fingerprint", nullable = false, updatable = false)
  private String fingerprint;

  @Column(name = "answers_hash", nullable = false, updatable = false)
  private String answersHash;

  @Column(name = "scoring_print", updatable = false)
  private String scoringPrint;

  @Column(name = "wording_print", updatable = false)
  private String wordingPrint;

  @Column(name = "norms_print", updatable = false)
  private String normsPrint;

  @Column(name = "computed_at", nullable = false, updatable = false)
  private Instant computedAt;

  protected ScoreRow() {} // for JPA

  /** A row for each scale, in the order of the form. */
  static List<ScoreRow> all(Assessment assessment, Stage stage, Form form, ScoreSheet sheet) {
    List<ScoreRow> rows = new ArrayList<>();
    Fingerprints prints = Fingerprints.of(form);
    for (Score score : sheet.scores()) {
      ScoreRow row = of(assessment, stage, rows.size(), score);
      row.reading =
          form.scale(score.scale())
              .map(scale -> ReadingText.write(score.interpretation(), scale))
              .orElse(null);
      prints.of(score.scale()).ifPresent(row::know);
      rows.add(row);
    }
    return rows;
  }

  private static ScoreRow of(Assessment assessment, Stage stage, int place, Score score) {
    ScoreRow row = new ScoreRow();
    row.id = UUID.randomUUID();
    row.assessment = assessment.id();
    row.stage = stage;
    row.place = place;
    row.scale = score.scale().value();
    row.fingerprint = assessment.occasion().fingerprint();
    row.answersHash = assessment.answersHash();
    row.computedAt = assessment.standing().changedAt();
    score.accept(row.new Filling());
    return row;
  }

  private void know(Fingerprint print) {
    scoringPrint = print.scoring();
    wordingPrint = print.wording();
    normsPrint = print.norms();
  }

  /** What the scale was in the version it was scored with; empty in rows from before. */
  public Optional<Fingerprint> print() {
    return Optional.ofNullable(scoringPrint)
        .map(scoring -> new Fingerprint(scoring, wordingPrint, normsPrint));
  }

  /** The outcome again, with its bands as the form describes them. */
  public Score score(Form form) {
    ScaleCode code = new ScaleCode(scale);
    Interpretation read = ReadingText.read(reading, form.scale(code), named(form, code));
    return switch (outcome) {
      case SCORED -> new Score.Scored(code, plain(lowest), read.band(), imputed, read);
      case RANGE ->
          new Score.Range(code, plain(lowest), plain(highest), read.band(), missing(), read);
      case NOT_SCORABLE -> new Score.NotScorable(code, answered, required, missing());
      case NOT_APPLICABLE -> new Score.NotApplicable(code, Score.Reason.valueOf(detail));
    };
  }

  /** Everything it says about the scale, for the seal. */
  String sealed() {
    return Arrays.asList(
            place,
            scale,
            outcome,
            plain(lowest),
            plain(highest),
            band,
            answered,
            required,
            imputed,
            detail)
        .toString()
        .concat(reading == null ? "" : reading)
        .concat(print().map(Fingerprint::toString).orElse(""));
  }

  public UUID assessment() {
    return assessment;
  }

  public ScaleCode scale() {
    return new ScaleCode(scale);
  }

  private Optional<Band> named(Form form, ScaleCode code) {
    return form.scale(code).flatMap(scale -> scale.bandNamed(band));
  }

  private List<ItemCode> missing() {
    return detail == null || detail.isEmpty()
        ? List.of()
        : Arrays.stream(detail.split(",")).map(ItemCode::new).toList();
  }

  private static String joined(List<ItemCode> items) {
    return items.stream().map(ItemCode::value).collect(Collectors.joining(","));
  }

  private static BigDecimal plain(BigDecimal stored) {
    if (stored == null) {
      return null;
    }
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private final class Filling implements Score.Visitor<Outcome> {

    @Override
    public Outcome scored(Score.Scored score) {
      lowest = score.value();
      highest = score.value();
      band = score.band().map(Band::code).orElse(null);
      imputed = score.imputed();
      return outcome = Outcome.SCORED;
    }

    @Override
    public Outcome range(Score.Range score) {
      lowest = score.lowest();
      highest = score.highest();
      band = score.band().map(Band::code).orElse(null);
      detail = joined(score.missing());
      return outcome = Outcome.RANGE;
    }

    @Override
    public Outcome notScorable(Score.NotScorable score) {
      answered = score.answered();
      required = score.required();
      detail = joined(score.missing());
      return outcome = Outcome.NOT_SCORABLE;
    }

    @Override
    public Outcome notApplicable(Score.NotApplicable score) {
      detail = score.reason().name();
      return outcome = Outcome.NOT_APPLICABLE;
    }
  }
}
