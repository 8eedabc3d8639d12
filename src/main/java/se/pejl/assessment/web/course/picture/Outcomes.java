package se.pejl.assessment.web.course.picture;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.assessment.wording.NoScoreInWords;
import se.pejl.assessment.wording.Words;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Span;
import se.pejl.scoring.Score;

/** What a scale came to, as one number if there is one, and in words in any case. */
public final class Outcomes {

  private Outcomes() {}

  /** The one number that can be drawn; none when the outcome is a range or no score. */
  public static Optional<BigDecimal> value(Score score) {
    return score.reach().filter(Span::single).map(Span::lowest);
  }

  public static String told(Score score, Words words) {
    return score.accept(new Told(words));
  }

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
      return NoScoreInWords.of(score, words);
    }

    @Override
    public String notApplicable(Score.NotApplicable score) {
      return NoScoreInWords.of(score, words);
    }

    private String band(Optional<Band> band) {
      return band.map(found -> ", " + words.of(found.title())).orElse("");
    }
  }
}
