package se.pejl.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.review.policy.Policy;
import se.pejl.review.policy.ReviewPolicy;

/**
 * What a board has said of how it reviews, as it travels.
 *
 * @param form the name of a form, or {@code *} for all
 * @param until null while no end is set
 * @param twoReaders outcomes that two have to approve, such as {@code summary=high}
 */
public record PolicyDocument(
    UUID id,
    String form,
    LocalDate from,
    LocalDate until,
    List<String> twoReaders,
    int flaggedDays,
    int otherDays,
    int answerDays,
    int firstSigned,
    int sampleShare,
    String reason,
    String writer,
    Instant writtenAt) {

  static PolicyDocument of(ReviewPolicy policy) {
    Policy rules = policy.rules();
    return new PolicyDocument(
        policy.id(),
        policy.form(),
        policy.from(),
        policy.until().orElse(null),
        rules.twoReaders().stream().map(String::valueOf).toList(),
        rules.flaggedDays(),
        rules.otherDays(),
        rules.answerDays(),
        rules.firstSigned(),
        rules.sampleShare(),
        policy.reason(),
        policy.writer(),
        policy.writtenAt());
  }
}
