package se.pejl.scoring.rules;

import se.pejl.form.Sex;
import se.pejl.form.condition.Uses;

/**
 * What a condition depends on, found by its place.
 *
 * @param person whether it asks about the age or sex of the youth
 */
record Depends(int[] items, int[] scales, boolean person) {

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
        uses.person());
  }

  /** Whether something that it asks about could still become known. */
  boolean open(Sitting sitting) {
    if (person && (sitting.age().isEmpty() || sitting.sex() == Sex.UNKNOWN)) {
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
