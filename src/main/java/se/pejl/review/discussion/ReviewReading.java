package se.pejl.review.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.review.request.ReviewRequest;

/** That somebody saw what had been said until then; added, never changed. */
@Entity
@Table(name = "review_reading")
public class ReviewReading {

  @Id private UUID id;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Column(name = "first_one", nullable = false, updatable = false)
  private UUID first;

  @Column(name = "reader", nullable = false, updatable = false)
  private UUID reader;

  @Column(name = "reader_name", nullable = false, updatable = false)
  private String readerName;

  @Column(name = "read_at", nullable = false, updatable = false)
  private Instant readAt;

  protected ReviewReading() {} // for JPA

  static ReviewReading of(UUID id, ReviewRequest about, Actor reader, Instant now) {
    ReviewReading reading = new ReviewReading();
    reading.id = id;
    reading.assessment = about.assessment();
    reading.first = about.first();
    reading.reader = reader.account();
    reading.readerName = reader.displayName();
    reading.readAt = now;
    return reading;
  }

  boolean by(UUID account) {
    return reader.equals(account);
  }

  UUID reader() {
    return reader;
  }

  String readerName() {
    return readerName;
  }

  Instant readAt() {
    return readAt;
  }
}
