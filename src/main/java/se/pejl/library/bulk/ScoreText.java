package se.pejl.library.bulk;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import se.pejl.form.Form;
import se.pejl.library.wire.JsonText;
import se.pejl.library.wire.ScoreLine;
import se.pejl.scoring.Score;

/**
 * The JSON of a score, in the two pieces that stand round the names of missing items. The same
 * score has the same pieces, so the latest are kept.
 */
final class ScoreText {

  private static final int KEPT = 4096;
  private static final String MISSING = "\"missing\":[";

  /** The pieces of one score. */
  record Pieces(Score score, SerializableString before, SerializableString after) {}

  private final Form form;
  private final Pieces[] kept = new Pieces[KEPT];

  ScoreText(Form form) {
    this.form = form;
  }

  /**
   * @param bare a score without the names of what is missing
   */
  Pieces of(Score bare) {
    int slot = System.identityHashCode(bare) & KEPT - 1;
    Pieces pieces = kept[slot];
    if (pieces == null || pieces.score() != bare) {
      pieces = written(bare);
      kept[slot] = pieces;
    }
    return pieces;
  }

  private Pieces written(Score bare) {
    String text = JsonText.of(ScoreLine.of(form, bare));
    int names = text.indexOf(MISSING) + MISSING.length();
    return new Pieces(
        bare,
        new SerializedString(text.substring(0, names)),
        new SerializedString(text.substring(names)));
  }
}
