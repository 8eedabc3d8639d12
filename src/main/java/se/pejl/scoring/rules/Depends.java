package se.pejl.scoring.rules;

import se.pejl.form.Sex;
import se.pejl.form.condition.Uses;

/**
 * What a condition depends on, found by its place.
 *
 * @param age whether it asks about the age of the youth
 * @param sex whether it asks about the sex of the youth
 */
record Depends(int[] items, int[] scales, boolean age, boolean sex) {

  static Depends on(Uses uses, FormParts form) {
    return new Depends(
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
  boolean open(Sitting sitting) {
    if (age && sitting.age().isEmpty() || sex && sitting.sex() == Sex.UNKNOWN) {
      return true;
    }
    boolean open = false;
    for (int i = 0; i < items.length && !open; i++) {
      open = sitting.open(items[i]);
    }
    for (int i = 0; i < scales.length && !open; i++) {
      open = sitting.openScale(scales[i]);
    }
    return open;
  }
}
