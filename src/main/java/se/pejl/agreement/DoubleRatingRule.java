package se.pejl.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Actor;

/**
 * Which assessments of a unit are rated twice, from a day on; a later rule takes over from it.
 * Nobody chooses which ones: the draw follows from the rule and the assessment alone, so that
 * anyone can make it again.
 */
@Entity
@Table(name = "double_rating_rule")
public class DoubleRatingRule {

  private static final int HUNDRED = 100;

  @Id private UUID id;

  @Column(name = "unit", nullable = false, updatable = false)
  private UUID unit;

  @Column(name = "form_name", nullable = false, updatable = false)
  private String form;

  @Column(name = "first_of_rater", nullable = false, updatable = false)
  private int firstOfRater;

  @Column(name = "share", nullable = false, updatable = false)
  private int share;

  @Column(name = "days_to_rate", nullable = false, updatable = false)
  private int daysToRate;

  @Column(name = "from_day", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "set_by", nullable = false, updatable = false)
  private UUID setBy;

  @Column(name = "setter_name", nullable = false, updatable = false)
  private String setterName;

  @Column(name = "set_at", nullable = false, updatable = false)
  private Instant setAt;

  protected DoubleRatingRule() {} // for JPA

  /**
   * @throws ImpossibleRuleException naming the number that cannot be
   */
  static DoubleRatingRule of(UUID id, Terms terms, Actor by, LocalDate today, Instant now) {
    terms.requirePossible(today);
    DoubleRatingRule rule = new DoubleRatingRule();
    rule.id = id;
    rule.unit = by.unit();
    rule.form = terms.form();
    rule.firstOfRater = terms.firstOfRater();
    rule.share = terms.share();
    rule.daysToRate = terms.daysToRate();
    rule.from = terms.from();
    rule.setBy = by.account();
    rule.setterName = by.displayName();
    rule.setAt = now;
    return rule;
  }

  /**
   * Why an assessment is drawn; empty when it is not.
   *
   * @param place which of the rater's signed assessments of the form it is, from 1
   */
  public Optional<Ground> draw(UUID assessment, int place) {
    if (place <= firstOfRater) {
      return Optional.of(Ground.NEW_RATER);
    }
    return lot(assessment) < share ? Optional.of(Ground.SHARE) : Optional.empty();
  }

  /** A number from 0 to 99, even over all assessments and the same whenever it is asked for. */
  private int lot(UUID assessment) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((id + " " + assessment).getBytes(StandardCharsets.UTF_8));
      return (int) Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), HUNDRED);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  public Terms terms() {
    return new Terms(form, firstOfRater, share, daysToRate, from);
  }

  public String maker() {
    return setterName;
  }

  public Instant madeAt() {
    return setAt;
  }
}
