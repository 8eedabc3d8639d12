package se.pejl.assessment.web.course.picture;

import se.pejl.assessment.web.course.picture.Lane.Change;
import se.pejl.assessment.wording.Words;
import se.pejl.change.ItemChange;
import se.pejl.change.ItemTransition;

/** What became of a factor, as a sign and as words. */
public final class Signs {

  private Signs() {}

  /** With a word of caution where two skilled raters could differ as much. */
  static Change of(ItemChange change, boolean fixed, Words words) {
    Change said = of(change.said(), fixed, words);
    return change.withinNoise()
        ? new Change(said.words() + ", " + words.get("picture.within-noise"), "≈", "same")
        : said;
  }

  public static Change of(ItemTransition transition, boolean fixed, Words words) {
    ItemTransition said = fixed ? transition.ofWhatCannotChange() : transition;
    return new Change(words.get("change." + said), sign(said), how(said));
  }

  /** What two skilled raters could differ by is no change. */
  static String how(ItemChange change) {
    return change.withinNoise() ? "same" : how(change.transition());
  }

  static String how(ItemTransition transition) {
    return switch (transition) {
      case BETTER, GAINED -> "better";
      case WORSE, LOST -> "worse";
      case SAME, KEPT -> "same";
      default -> "unknown";
    };
  }

  private static String sign(ItemTransition transition) {
    return switch (how(transition)) {
      case "better" -> "✓";
      case "worse" -> "▲";
      case "same" -> "=";
      default -> "?";
    };
  }
}
