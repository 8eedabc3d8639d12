package se.pejl.change.reliable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.text.Text;

/** Whether a difference is more than noise, or why nobody can tell. */
public sealed interface Verdict {

  /** What became of the score; empty when nobody can tell. */
  Optional<Classification> classification();

  <R> R accept(Visitor<R> visitor);

  /** By one of the methods that reckon with measurement error. */
  record Reliably(ReliableChange change) implements Verdict {
    @Override
    public Optional<Classification> classification() {
      return Optional.of(change.classification());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reliably(this);
    }
  }

  /**
   * By a fixed difference that a manual says matters.
   *
   * @param least the smallest difference that counts, inclusive
   */
  record Important(
      BigDecimal least, String source, Optional<Crossing> crossing, Classification outcome)
      implements Verdict {
    @Override
    public Optional<Classification> classification() {
      return Optional.of(outcome);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.important(this);
    }
  }

  /** Nobody can tell. */
  record Untold(Reason reason) implements Verdict {
    @Override
    public Optional<Classification> classification() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.untold(this);
    }
  }

  /** Why nobody can tell a change from noise. */
  enum Reason {
    NO_RELIABILITY(
        "ingen reliabilitet angiven: bara skillnaden", "no reliability declared: difference only"),
    NUMBERS_TOO_WEAK(
        "metodens uppgifter räcker inte till ett utslag", "the method's numbers allow no verdict");

    private final Text words;

    Reason(String swedish, String english) {
      words = new Text(Map.of("sv", swedish, "en", english));
    }

    public Text words() {
      return words;
    }
  }

  /** What to do with each kind. */
  interface Visitor<R> {
    R reliably(Reliably verdict);

    R important(Important verdict);

    R untold(Untold verdict);
  }
}
