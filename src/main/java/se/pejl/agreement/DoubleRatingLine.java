package se.pejl.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.text.Text;

/**
 * A double rating in a list; never a score.
 *
 * @param form what the form is called
 * @param assessedOn the day both ratings are about
 * @param secondName who was asked; empty while nobody is
 */
public record DoubleRatingLine(
    UUID id,
    String youth,
    String caseNumber,
    Text form,
    LocalDate assessedOn,
    String firstName,
    Optional<String> secondName,
    Optional<UUID> second,
    Ground ground,
    LocalDate dueOn,
    Stage stage) {

  /** How far it has come. */
  public enum Stage {
    /** Nobody has been asked. */
    DRAWN,
    /** Somebody has been asked, or is at it. */
    ASKED,
    /** Both have signed; what they came to can be compared. */
    RATED,
    /** Settled. */
    SETTLED
  }
}
