package se.pejl.assessment;

import java.time.Instant;
import se.pejl.assessment.sheet.Given;
import se.pejl.form.item.ItemCode;

/** An answer that is in the database, and what it changed. */
public record Saved(ItemCode item, int revision, Instant savedAt, Progress progress) {

  static Saved of(ItemCode item, Given given, Progress progress) {
    return new Saved(item, given.revision(), given.savedAt(), progress);
  }
}
