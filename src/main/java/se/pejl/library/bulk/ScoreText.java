package se.pejl.library.bulk;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.IdentityHashMap;
import java.util.Map;
import se.pejl.form.Form;
import se.pejl.library.wire.JsonText;
import se.pejl.library.wire.ScoreLine;
import se.pejl.scoring.Score;

/**
 * The JSON of a score, in the two pieces that stand round the names of missing items. The same
 * score has the same pieces, so those are kept.
 */
final class ScoreText {

  private static final int MOST_KEPT = 10_000;
  private static final String MISSING = "\"missing\":[";

  /** The pieces of one score. */
  record Pieces(SerializableString before, SerializableString after) {}

  private final Form form;
  private final Map<Score, Pieces> kept = new IdentityHashMap<>();

  ScoreText(Form form) {
    this.form = form;
  }

  /**
   * @param bare a score without the names of what is missing
   */
  Pieces of(Score bare) {
    Pieces pieces = kept.get(bare);
    if (pieces == null) {
      pieces = written(bare);
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(bare, pieces);
    }
    return pieces;
  }

  private Pieces written(Score bare) {
    String text = JsonText.of(ScoreLine.of(form, bare));
    int names = text.indexOf(MISSING) + MISSING.length();
    return new Pieces(
        new SerializedString(text.substring(0, names)),
        new SerializedString(text.substring(names)));
  }
}
