package se.pejl.assessment.bearing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Informant;
import se.pejl.form.text.Text;

/**
 * On which days a form was signed, as one informant's account.
 *
 * @param days in order; at least one
 */
public record Measured(
    String formName,
    Text formTitle,
    Informant informant,
    Optional<Period> every,
    List<LocalDate> days) {

  public Measured {
    days = List.copyOf(days);
  }

  public LocalDate first() {
    return days.get(0);
  }

  public LocalDate last() {
    return days.get(days.size() - 1);
  }
}
