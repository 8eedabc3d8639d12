package se.pejl.scoring.rules;

import se.pejl.form.Sex;
import se.pejl.form.condition.Uses;

/**
 * What a condition depends on, found by its place.
 *
 * @param age whether it asks about the age of the youth
 * @param sex whether it asks about the sex of the youth
 */
record Dependencies(int[] items, int[] scales, boolean age, boolean sex) {

  static Dependencies on(Uses uses, FormParts form) {
    return new Dependencies(
        uses.items().stream()
            .filter(form.places()::containsKey)
            .mapToInt(form.places()::get)
            .toArray(),
        uses.scales().stream()
            .filter(form.scalePlaces()::containsKey)
            .mapToInt(form.scalePlaces()::get)
            .toArray(),
        uses.age(),
        uses.sex());
  }

  /** Whether something that it asks about could still become known. */
  boolean open(ScoringRun run) {
    if (age && run.age().isEmpty() || sex && run.sex() == Sex.UNKNOWN) {
      return true;
    }
    boolean open = false;
    for (int i = 0; i < items.length && !open; i++) {
      open = run.open(items[i]);
    }
    for (int i = 0; i < scales.length && !open; i++) {
      open = run.openScale(scales[i]);
    }
    return open;
  }
}
