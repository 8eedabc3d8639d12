package se.pejl.assessment.web.course.picture;

import java.util.Optional;
import se.pejl.assessment.web.course.picture.Lane.Change;
import se.pejl.assessment.wording.Words;
import se.pejl.change.Course;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Classification;
import se.pejl.change.reliable.Verdict;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.text.Text;

/**
 * What became of a scale, as a sign and as words, and how sure that is. Only what is more than
 * noise gets a sign that says better or worse.
 */
final class ChangeWords {

  private ChangeWords() {}

  /** From the first to the last. */
  static Change of(String about, ScaleChange change, Words words) {
    return change.accept(new Said(about, words));
  }

  /** Whether it is more than measurement error, or more than a manual says matters. */
  static boolean sure(ScaleChange change) {
    return verdict(change)
        .flatMap(Verdict::classification)
        .filter(Classification::changed)
        .isPresent();
  }

  /** Whether there are two scores that can be held against each other. */
  static boolean compares(ScaleChange change) {
    return change.accept(COURSE).isPresent();
  }

  /** Whether the score went that way, certain or not. */
  static boolean went(ScaleChange change, Course way) {
    return change.accept(COURSE).filter(way::equals).isPresent();
  }

  /** The verdict on one step; none when there is nothing to judge. */
  static Optional<String> verdict(ScaleChange change, Words words) {
    return verdict(change).map(verdict -> words.of(verdict.accept(new VerdictInWords())));
  }

  /** The method with its numbers; none when nothing was reckoned. */
  static Optional<String> method(ScaleChange change, Words words) {
    return verdict(change).flatMap(verdict -> verdict.accept(METHOD)).map(words::of);
  }

  /** Why two do not compare; empty text when they do. */
  static String reason(ScaleChange change, Words words) {
    return change.accept(new Why(words));
  }

  private static Optional<Verdict> verdict(ScaleChange change) {
    return change.accept(VERDICT);
  }

  private record Said(String about, Words words) implements ScaleChange.Visitor<Change> {

    @Override
    public Change difference(ScaleChange.Difference change) {
      String said =
          words.get(
              "picture.change",
              about,
              words.number(change.before().value()),
              words.number(change.now().value()),
              words.of(change.verdict().accept(new VerdictInWords())));
      return change
          .verdict()
          .classification()
          .map(found -> found.changed() ? changed(said, change) : new Change(said, "≈", "same"))
          .orElseGet(() -> new Change(said, "·", "unknown"));
    }

    private static Change changed(String said, ScaleChange.Difference change) {
      return switch (change.course()) {
        case BETTER -> new Change(said, "✓", "better");
        case WORSE -> new Change(said, "▲", "worse");
        case SAME -> new Change(said, "=", "same");
        case HIGHER, LOWER -> new Change(said, "≠", "moved");
      };
    }

    @Override
    public Change notComparable(ScaleChange.NotComparable change) {
      return new Change(about + ": " + words.of(change.broken().why()), "≠", "unknown");
    }

    @Override
    public Change noScore(ScaleChange.NoScore change) {
      return new Change(about + ": " + words.of(change.lack().words()), "?", "unknown");
    }
  }

  private record Why(Words words) implements ScaleChange.Visitor<String> {

    @Override
    public String difference(ScaleChange.Difference change) {
      return "";
    }

    @Override
    public String notComparable(ScaleChange.NotComparable change) {
      return words.of(change.broken().why());
    }

    @Override
    public String noScore(ScaleChange.NoScore change) {
      return words.of(change.lack().words());
    }
  }

  private static final ScaleChange.Visitor<Optional<Course>> COURSE =
      new ScaleChange.Visitor<>() {
        @Override
        public Optional<Course> difference(ScaleChange.Difference change) {
          return Optional.of(change.course());
        }

        @Override
        public Optional<Course> notComparable(ScaleChange.NotComparable change) {
          return Optional.empty();
        }

        @Override
        public Optional<Course> noScore(ScaleChange.NoScore change) {
          return Optional.empty();
        }
      };

  private static final ScaleChange.Visitor<Optional<Verdict>> VERDICT =
      new ScaleChange.Visitor<>() {
        @Override
        public Optional<Verdict> difference(ScaleChange.Difference change) {
          return Optional.of(change.verdict());
        }

        @Override
        public Optional<Verdict> notComparable(ScaleChange.NotComparable change) {
          return Optional.empty();
        }

        @Override
        public Optional<Verdict> noScore(ScaleChange.NoScore change) {
          return Optional.empty();
        }
      };

  private static final Verdict.Visitor<Optional<Text>> METHOD =
      new Verdict.Visitor<>() {
        @Override
        public Optional<Text> reliably(Verdict.Reliably verdict) {
          return Optional.of(VerdictInWords.basis(verdict.change()));
        }

        @Override
        public Optional<Text> important(Verdict.Important verdict) {
          return Optional.empty();
        }

        @Override
        public Optional<Text> untold(Verdict.Untold verdict) {
          return Optional.empty();
        }
      };
}
