package se.pejl.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.Span;
import se.pejl.scoring.Reckoning;
import se.pejl.scoring.Score;
import se.pejl.scoring.Scorer;
import se.pejl.scoring.rules.AnswerVector;

/** That the engine and the rules written by hand do the same, before it is measured how fast. */
final class Agreement {

  private Agreement() {}

  static void check(Job job, Form form) {
    Limit limit = job.limit();
    Scorer scorer = Scorer.of(form);
    AnswerVector answers = scorer.answers();
    int[][] sets = job.answers();
    Circumstances[] circumstances = job.circumstances();
    for (int set = 0; set < sets.length; set++) {
      limit.score(sets[set], circumstances[set]);
      Ranks.fill(answers, sets[set], job.reason());
      Reckoning reckoning = scorer.reckon(answers, circumstances[set]);
      for (int scale = 0; scale < limit.scales(); scale++) {
        String byHand = told(limit, scale);
        String byEngine = told(reckoning.score(scale), form.scales().get(scale));
        if (!byHand.equals(byEngine)) {
          throw new IllegalStateException(job + " " + set + ": " + byHand + " or " + byEngine);
        }
      }
      for (int flag = 0; flag < form.flags().size(); flag++) {
        if (limit.raised(flag) != reckoning.raised(flag)) {
          throw new IllegalStateException(job + " " + set + ": flag " + flag);
        }
      }
    }
  }

  private static String told(Limit limit, int scale) {
    return limit.has(scale)
        ? limit.lowest(scale) + " " + limit.highest(scale) + " " + limit.band(scale)
        : "none";
  }

  private static String told(Score score, Scale scale) {
    Optional<Span> reach = score.reach();
    List<Band> bands = scale.bands();
    int band = score.band().map(bands::indexOf).orElse(-1);
    return reach
        .map(span -> plain(span.lowest()) + " " + plain(span.highest()) + " " + band)
        .orElse("none");
  }

  private static String plain(BigDecimal number) {
    return number.toBigIntegerExact().toString();
  }
}
