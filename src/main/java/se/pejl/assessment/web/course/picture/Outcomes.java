package se.pejl.assessment.web.course.picture;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.assessment.wording.Words;
import se.pejl.form.scale.Band;
import se.pejl.scoring.Score;

/** What a scale came to, as one number if there is one, and in words in any case. */
public final class Outcomes {

  private Outcomes() {}

  /** The one number that can be drawn; none when the outcome is a range or no score. */
  static Optional<BigDecimal> value(Score score) {
    return score.accept(VALUE);
  }

  public static String told(Score score, Words words) {
    return score.accept(new Told(words));
  }

  private static final Score.Visitor<Optional<BigDecimal>> VALUE =
      new Score.Visitor<>() {
        @Override
        public Optional<BigDecimal> scored(Score.Scored score) {
          return Optional.of(score.value());
        }

        @Override
        public Optional<BigDecimal> range(Score.Range score) {
          return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> notScorable(Score.NotScorable score) {
          return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> notApplicable(Score.NotApplicable score) {
          return Optional.empty();
        }
      };

  private record Told(Words words) implements Score.Visitor<String> {

    @Override
    public String scored(Score.Scored score) {
      return words.number(score.value()) + band(score.band());
    }

    @Override
    public String range(Score.Range score) {
      return words.get("picture.range", words.number(score.lowest()), words.number(score.highest()))
          + band(score.band());
    }

    @Override
    public String notScorable(Score.NotScorable score) {
      return words.get("score.not-scorable", score.answered(), score.required());
    }

    @Override
    public String notApplicable(Score.NotApplicable score) {
      return words.get("score.not-applicable." + score.reason());
    }

    private String band(Optional<Band> band) {
      return band.map(found -> ", " + words.of(found.title())).orElse("");
    }
  }
}
