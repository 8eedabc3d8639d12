package se.pejl.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.change.comparable.Comparability;
import se.pejl.change.reliable.Verdict;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;
import se.pejl.scoring.Score;

/** One scale then and now: how the score differs, or why the two do not compare. */
public sealed interface ScaleChange {

  ScaleCode scale();

  <R> R accept(Visitor<R> visitor);

  /**
   * Two scores of a scale that may be compared.
   *
   * @param difference now less before
   * @param basis on what they are compared
   * @param verdict whether it is more than noise, by the rule of the later version
   * @param beside the same by other methods
   */
  record Difference(
      Score.Scored before,
      Score.Scored now,
      BigDecimal difference,
      Course course,
      Comparability.Holds basis,
      Verdict verdict,
      List<Verdict> beside)
      implements ScaleChange {

    public Difference {
      beside = List.copyOf(beside);
    }

    @Override
    public ScaleCode scale() {
      return now.scale();
    }

    /** Whether the score has moved from one band to another. */
    public boolean otherBand() {
      return !before.band().map(Band::code).equals(now.band().map(Band::code));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.difference(this);
    }
  }

  /**
   * The versions, informants or modes do not compare, whatever the scores.
   *
   * @param before the outcome then; empty when the scale was not there
   * @param now the outcome now; empty when the scale is gone
   */
  record NotComparable(
      ScaleCode scale, Optional<Score> before, Optional<Score> now, Comparability.Broken broken)
      implements ScaleChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notComparable(this);
    }
  }

  /** They would compare, but at one of the times there is no single score; nobody guesses. */
  record NoScore(ScaleCode scale, Score before, Score now, Lack lack) implements ScaleChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noScore(this);
    }
  }

  /** When there is no single score; any two times may be compared, not only the last two. */
  enum Lack {
    BEFORE("ingen poäng vid det tidigare tillfället", "no score the earlier time"),
    NOW("ingen poäng vid det senare tillfället", "no score the later time"),
    BOTH("ingen poäng vid något av tillfällena", "no score either time");

    private final Text words;

    Lack(String swedish, String english) {
      words = new Text(Map.of("sv", swedish, "en", english));
    }

    public Text words() {
      return words;
    }
  }

  /** What to do with each kind of change. */
  interface Visitor<R> {
    R difference(Difference change);

    R notComparable(NotComparable change);

    R noScore(NoScore change);
  }
}
