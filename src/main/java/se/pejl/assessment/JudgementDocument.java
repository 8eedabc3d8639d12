package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.pejl.assessment.refusal.JudgementMissingException;
import se.pejl.assessment.refusal.JudgementNotOfferedException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.form.Form;
import se.pejl.form.Judgement;
import se.pejl.form.scale.Band;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** What a person judged, as it is stored; one given again takes the place of the one before. */
@Embeddable
public class JudgementDocument {

  @Lob
  @Column(name = "judgements", nullable = false)
  private String judgements;

  protected JudgementDocument() {} // for JPA

  static JudgementDocument none() {
    return of(List.of());
  }

  private static JudgementDocument of(List<GivenJudgement> all) {
    JudgementDocument document = new JudgementDocument();
    document.judgements = DocumentText.ofJudgements(all);
    return document;
  }

  /**
   * With one more.
   *
   * @param withheld whether scores are not seen yet; what is computed cannot be set aside unseen
   */
  JudgementDocument with(
      GivenJudgement given, Form form, Supplier<ScoreSheet> scores, boolean withheld) {
    Judgement asked =
        form.judgement(given.judgement())
            .filter(offered -> offered.offers(given.option()))
            .orElseThrow(JudgementNotOfferedException::new);
    if (asked.overrides().isPresent() && withheld) {
      throw new JudgementMissingException();
    }
    Optional<String> computed = computed(asked, scores);
    if (asked.demandsReason(given.option(), computed) && given.reason().isBlank()) {
      throw new ReasonMissingException();
    }
    List<GivenJudgement> all = new ArrayList<>(given());
    all.removeIf(other -> other.judgement().equals(given.judgement()));
    all.add(given.beside(computed));
    return of(all);
  }

  /** Whether one that is asked for before the scores are seen has not been given. */
  boolean withholdsScores(Form form) {
    return form.judgements().stream()
        .filter(asked -> asked.scores() == Judgement.ShowScores.AFTER)
        .anyMatch(asked -> given(asked.code()).isEmpty());
  }

  /** Whether the rules came to something else when it was given. */
  boolean outdated(Judgement asked, Supplier<ScoreSheet> scores) {
    return asked.overrides().isPresent()
        && given(asked.code())
            .filter(given -> !given.computed().equals(computed(asked, scores)))
            .isPresent();
  }

  void requireComplete(Form form, Supplier<ScoreSheet> scores) {
    for (Judgement asked : form.judgements()) {
      if (given(asked.code()).isEmpty() || outdated(asked, scores)) {
        throw new JudgementMissingException();
      }
    }
  }

  List<GivenJudgement> given() {
    return DocumentText.judgements(judgements);
  }

  Optional<GivenJudgement> given(String code) {
    return given().stream().filter(given -> given.judgement().equals(code)).findFirst();
  }

  String text() {
    return judgements;
  }

  /** The band the rules come to now, where a judgement may set it aside. */
  private static Optional<String> computed(Judgement asked, Supplier<ScoreSheet> scores) {
    return asked
        .overrides()
        .flatMap(scale -> scores.get().score(scale))
        .flatMap(Score::band)
        .map(Band::code);
  }
}
