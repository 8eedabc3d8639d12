package se.pejl.assessment.bearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.change.ItemTransition;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;

/**
 * One goal over time, as one informant rates it: what stands in one place of a repeated group, for
 * as long as its name stays the same.
 *
 * @param place which of the places, from 1
 * @param name as it was written
 * @param start when it was first set down
 */
public record Goal(
    String formName,
    Informant informant,
    String group,
    int place,
    String name,
    LocalDate start,
    List<Reading> readings) {

  public Goal {
    readings = List.copyOf(readings);
  }

  /**
   * One thing asked of the goal on one day.
   *
   * @param since how it differs from when the goal was set; empty that day
   */
  public record Reading(
      UUID assessment,
      LocalDate date,
      Item item,
      Optional<Answer> answer,
      Optional<ItemTransition> since) {}
}
