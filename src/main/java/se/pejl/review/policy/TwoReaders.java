package se.pejl.review.policy;

import java.util.List;
import java.util.Optional;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.GivenJudgement;
import se.pejl.form.Form;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/**
 * An outcome that two people have to read: a judgement, or the band of a scale, written {@code
 * summary=high}.
 *
 * @param of the code of a judgement or of a scale
 * @param is the code of the option concluded or of the band reached
 */
public record TwoReaders(String of, String is) {

  private static final String SEPARATOR = "=";

  /** What was written, with or without spaces round the sign. */
  public static Optional<TwoReaders> of(String written) {
    String[] sides = written.split(SEPARATOR, -1);
    return sides.length == 2 && !sides[0].isBlank() && !sides[1].isBlank()
        ? Optional.of(new TwoReaders(sides[0].strip(), sides[1].strip()))
        : Optional.empty();
  }

  /** Whether an assessment with this form can come to it. */
  public boolean possible(Form form) {
    return form.judgement(of).filter(asked -> asked.offers(is)).isPresent() || bands(form);
  }

  private boolean bands(Form form) {
    return form.scales().stream()
        .filter(scale -> scale.code().value().equals(of))
        .anyMatch(scale -> scale.bandNamed(is).isPresent());
  }

  boolean met(Assessment assessment, ScoreSheet sheet) {
    List<GivenJudgement> judged = assessment.judgements();
    return judged.stream().anyMatch(one -> one.judgement().equals(of) && one.option().equals(is))
        || sheet
            .score(new ScaleCode(of))
            .flatMap(Score::band)
            .map(Band::code)
            .filter(is::equals)
            .isPresent();
  }

  @Override
  public String toString() {
    return of + SEPARATOR + is;
  }
}
