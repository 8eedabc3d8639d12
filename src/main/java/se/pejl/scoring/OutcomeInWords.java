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
          return score.undecided()
              ? Wording.said("ingen poäng (går inte att avgöra än)", "no score (not known yet)")
              : Wording.said(
                  "ingen poäng ({0} besvarade, {1} behövs)",
                  "no score ({0} answered, {1} needed)", score.answered(), score.required());
        }

        @Override
        public Text notApplicable(Score.NotApplicable score) {
          return Wording.said("ingen poäng ({0})", "no score ({0})", why(score.reason()));
        }
      };

  private static Text why(Score.Reason reason) {
    return switch (reason) {
      case NOT_ASKED -> Wording.said("inga frågor ställdes", "nothing was asked");
      case OTHER_GROUP -> Wording.said("skalan är för andra", "the scale is for others");
      case GROUP_UNKNOWN ->
          Wording.said(
              "kön, ålder, plats eller land är inte sagt under 'subject'",
              "sex, age, setting or country is not said under 'subject'");
      case OUTSIDE_TABLE -> Wording.said("utanför tabellen", "outside the table");
      case OUTSIDE_NORMS -> Wording.said("utanför normerna", "outside the norms");
      case NOTHING_DECIDED -> Wording.said("ingen rad stämmer", "no line holds");
      case CONTRADICTED -> Wording.said("svaren säger emot varandra", "the answers contradict");
    };
  }

  static Text between(BigDecimal lowest, BigDecimal highest) {
    return Wording.said("från {0} till {1}", "from {0} to {1}", lowest, highest);
  }

  private static Text with(Text score, Optional<Band> band) {
    return band.map(b -> Wording.said("{0} ({1})", "{0} ({1})", score, b.code())).orElse(score);
  }
}
