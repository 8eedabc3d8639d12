package se.pejl.agreement.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.ScoreSheet;

/**
 * What one rater came to about one case, alone.
 *
 * @param date when it was signed
 */
public record Rating(UUID rater, LocalDate date, Map<ItemCode, Answer> answers, ScoreSheet scores) {

  public Rating {
    answers = Map.copyOf(answers);
  }

  /** The place of the answer among the options, from 0; empty when there is none. */
  Optional<Integer> grade(ChoiceItem item) {
    return Optional.ofNullable(answers.get(item.code()))
        .filter(Answer.Chosen.class::isInstance)
        .map(chosen -> item.options().rank(((Answer.Chosen) chosen).option()))
        .filter(rank -> rank >= 0);
  }

  /** The score, when there is one and not merely a range. */
  Optional<BigDecimal> score(ScaleCode scale) {
    return scores
        .score(scale)
        .flatMap(found -> found.reach())
        .filter(reach -> reach.lowest().compareTo(reach.highest()) == 0)
        .map(reach -> reach.lowest());
  }
}
