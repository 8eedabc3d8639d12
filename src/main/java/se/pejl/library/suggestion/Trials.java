package se.pejl.library.suggestion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

/** Scores answers while the search for edges lasts, and not for longer than that may take. */
final class Trials {

  private static final int MOST = 8_000;
  private static final int ITEMS = 2_000_000;

  private final Scorer scorer;
  private int left;

  Trials(Form form) {
    scorer = Scorer.of(form);
    int size = form.items().size() * Math.max(1, form.scales().size());
    left = Math.min(MOST, Math.max(200, ITEMS / size));
  }

  /** What one of so many searches that are still to come may use. */
  int share(int searches) {
    return Math.max(0, left) / Math.max(1, searches);
  }

  /** The sheet; empty when enough has been tried. */
  Optional<ScoreSheet> sheet(Map<ItemCode, Answer> answers, Circumstances who) {
    return left-- > 0 ? Optional.of(certainSheet(answers, who)) : Optional.empty();
  }

  ScoreSheet certainSheet(Map<ItemCode, Answer> answers, Circumstances who) {
    return scorer.score(new Responses(answers), who);
  }

  Optional<Score> score(ScaleCode scale, Map<ItemCode, Answer> answers, Circumstances who) {
    return sheet(answers, who).flatMap(sheet -> sheet.score(scale));
  }

  /** The answers to items that are asked. */
  Map<ItemCode, Answer> asked(Map<ItemCode, Answer> answers, Circumstances who) {
    Set<ItemCode> shown = certainSheet(answers, who).shown();
    Map<ItemCode, Answer> asked = new LinkedHashMap<>(answers);
    asked.keySet().retainAll(shown);
    return asked;
  }
}
