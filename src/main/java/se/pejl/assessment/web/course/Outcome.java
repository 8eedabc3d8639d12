package se.pejl.assessment.web.course;

import se.pejl.assessment.wording.Words;
import se.pejl.library.wording.ReadingLine;
import se.pejl.platform.page.Texts;
import se.pejl.scoring.Score;

/** What a scale came to, in words: the score, and the band it falls in. */
record Outcome(Words words, Texts texts) implements Score.Visitor<Outcome.Shown> {

  /** As the table shows it; the band is empty text when there is none. */
  public record Shown(String value, String band) {}

  @Override
  public Shown scored(Score.Scored score) {
    String value = score.interpretation().shown().orElseGet(() -> words.number(score.value()));
    return new Shown(value, band(score));
  }

  @Override
  public Shown range(Score.Range score) {
    String value =
        texts.of("bearing.range", words.number(score.lowest()), words.number(score.highest()));
    return new Shown(value, band(score));
  }

  @Override
  public Shown notScorable(Score.NotScorable score) {
    return new Shown(texts.of("bearing.no-score"), "");
  }

  @Override
  public Shown notApplicable(Score.NotApplicable score) {
    return new Shown(texts.of("bearing.no-score"), "");
  }

  private String band(Score score) {
    return ReadingLine.together(score, words.language());
  }
}
