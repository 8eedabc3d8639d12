package se.pejl.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.scale.Band;
import se.pejl.form.text.Text;
import se.pejl.scoring.telling.Wording;

/** The outcome of a scale in a few words. */
final class OutcomeInWords {

  private OutcomeInWords() {}

  static final Score.Visitor<Text> TEXT =
      new Score.Visitor<>() {
        @Override
        public Text scored(Score.Scored score) {
          return with(Wording.said("{0}", "{0}", score.value()), score.band());
        }

        @Override
        public Text range(Score.Range score) {
          return with(between(score.lowest(), score.highest()), score.band());
        }

        @Override
        public Text notScorable(Score.NotScorable score) {
          return Wording.said(
              "ingen poäng ({0} besvarade, {1} behövs)",
              "no score ({0} answered, {1} needed)", score.answered(), score.required());
        }

        @Override
        public Text notApplicable(Score.NotApplicable score) {
          return Wording.said("ingen poäng (inga frågor ställdes)", "no score (nothing was asked)");
        }
      };

  static Text between(BigDecimal lowest, BigDecimal highest) {
    return Wording.said("från {0} till {1}", "from {0} to {1}", lowest, highest);
  }

  private static Text with(Text score, Optional<Band> band) {
    return band.map(b -> Wording.said("{0} ({1})", "{0} ({1})", score, b.code())).orElse(score);
  }
}
