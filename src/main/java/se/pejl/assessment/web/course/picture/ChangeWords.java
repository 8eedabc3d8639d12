package se.pejl.assessment.web.course.picture;

import java.util.Optional;
import se.pejl.assessment.web.course.picture.Lane.Change;
import se.pejl.assessment.wording.Words;
import se.pejl.change.ScaleChange;

/** What became of a scale, as a sign and as words, and how sure that is. */
final class ChangeWords {

  private ChangeWords() {}

  /** From the first to the last, by one informant. */
  static Change of(String who, ScaleChange change, Words words) {
    return change.accept(new Said(who, words));
  }

  /** Whether it is more than measurement error. */
  static boolean sure(ScaleChange change) {
    return false;
  }

  /** The verdict on one step, to stand after its score; none when there is nothing to judge. */
  static Optional<String> verdict(ScaleChange change, Words words) {
    return Optional.empty();
  }

  /** Why two do not compare; empty text when they do. */
  static String reason(ScaleChange change, Words words) {
    return change.accept(new Why(words));
  }

  private record Said(String who, Words words) implements ScaleChange.Visitor<Change> {

    @Override
    public Change difference(ScaleChange.Difference change) {
      String course = words.get("score.course." + change.course());
      String said =
          words.get(
              "picture.change",
              who,
              words.number(change.before().value()),
              words.number(change.now().value()),
              course,
              words.of(change.certainty().words()));
      return switch (change.course()) {
        case BETTER -> new Change(said, "✓", "better");
        case WORSE -> new Change(said, "▲", "worse");
        case SAME -> new Change(said, "=", "same");
        case HIGHER, LOWER -> new Change(said, "≠", "unknown");
      };
    }

    @Override
    public Change notComparable(ScaleChange.NotComparable change) {
      return new Change(
          who + ": " + words.get("picture.reason." + change.reason()), "?", "unknown");
    }
  }

  private record Why(Words words) implements ScaleChange.Visitor<String> {

    @Override
    public String difference(ScaleChange.Difference change) {
      return "";
    }

    @Override
    public String notComparable(ScaleChange.NotComparable change) {
      return words.get("picture.reason." + change.reason());
    }
  }
}
