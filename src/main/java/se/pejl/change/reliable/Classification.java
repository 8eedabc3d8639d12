package se.pejl.change.reliable;

import java.util.Map;
import se.pejl.form.scale.Direction;
import se.pejl.form.text.Text;

/** What became of a score, when noise and the cutoff have been taken into account. */
public enum Classification {
  /** Better, and from the troubled side of the cutoff to the other. */
  RECOVERED("återhämtad", "recovered"),
  IMPROVED("förbättrad", "improved"),
  UNCHANGED("ingen säker förändring", "no certain change"),
  DETERIORATED("försämrad", "deteriorated"),
  /** Worse, and over the cutoff to the troubled side. */
  HARMED("försämrad över gränsen", "deteriorated past the cutoff"),
  /** Higher, on a scale where that is neither better nor worse. */
  HIGHER("högre", "higher"),
  /** Lower, on a scale where that is neither better nor worse. */
  LOWER("lägre", "lower");

  private final Text words;

  Classification(String swedish, String english) {
    words = new Text(Map.of("sv", swedish, "en", english));
  }

  public Text words() {
    return words;
  }

  /** Whether there was a change at all. */
  public boolean changed() {
    return this != UNCHANGED;
  }

  /** By which way the score moved, when that is more than noise. */
  static Classification of(Direction direction, int moved) {
    if (moved == 0) {
      return UNCHANGED;
    }
    return switch (direction) {
      case HIGHER_IS_WORSE -> moved > 0 ? DETERIORATED : IMPROVED;
      case HIGHER_IS_BETTER -> moved > 0 ? IMPROVED : DETERIORATED;
      case NEITHER -> moved > 0 ? HIGHER : LOWER;
    };
  }

  /** The same where a cutoff is known. */
  Classification past(Crossing crossing) {
    return switch (this) {
      case IMPROVED -> crossing.recovers() ? RECOVERED : IMPROVED;
      case DETERIORATED -> crossing.harms() ? HARMED : DETERIORATED;
      case RECOVERED, UNCHANGED, HARMED, HIGHER, LOWER -> this;
    };
  }
}
