package se.pejl.change.comparable;

import java.util.Map;
import java.util.Optional;
import se.pejl.form.precision.Linking;
import se.pejl.form.text.Text;

/** Whether two outcomes of a scale may stand beside each other, checked anew for every pair. */
public sealed interface Comparability {

  /** Whether they may. */
  boolean holds();

  <R> R accept(Visitor<R> visitor);

  /**
   * They may.
   *
   * @param otherWording whether the questions were put in other words
   * @param declared what the newer version says of the older, when it says something
   */
  record Holds(boolean otherWording, Optional<Linking> declared) implements Comparability {

    /** The same in every respect. */
    public static final Holds PLAINLY = new Holds(false, Optional.empty());

    @Override
    public boolean holds() {
      return true;
    }

    /** What must be said beside the difference; empty when there is nothing. */
    public Optional<Text> caution() {
      return declared
          .map(Linking::why)
          .or(() -> otherWording ? Optional.of(OTHER_WORDING) : Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.holds(this);
    }
  }

  /** They may not: the line breaks here. */
  record Broken(Breach reason, Text why) implements Comparability {

    public static Broken by(Breach reason) {
      return new Broken(reason, reason.words());
    }

    @Override
    public boolean holds() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.broken(this);
    }
  }

  /** What is said when only the words differ. */
  Text OTHER_WORDING =
      new Text(
          Map.of(
              "sv", "frågorna är omformulerade, poängen räknas lika",
              "en", "the questions are reworded, the scoring is the same"));

  /** What to do with each. */
  interface Visitor<R> {
    R holds(Holds comparable);

    R broken(Broken broken);
  }
}
