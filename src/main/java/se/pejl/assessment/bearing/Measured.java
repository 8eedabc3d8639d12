package se.pejl.assessment.bearing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.Informant;
import se.pejl.form.text.Text;

/**
 * On which days a form was signed, as one informant's account.
 *
 * @param days in order; at least one
 * @param assessments those of the days
 */
public record Measured(
    String formName,
    Text formTitle,
    Informant informant,
    Optional<Period> every,
    List<LocalDate> days,
    List<UUID> assessments) {

  public Measured {
    days = List.copyOf(days);
    assessments = List.copyOf(assessments);
  }

  public LocalDate first() {
    return days.get(0);
  }

  public LocalDate last() {
    return days.get(days.size() - 1);
  }
}
