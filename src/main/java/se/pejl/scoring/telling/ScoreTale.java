package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.pejl.form.Eligibility;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.rules.Tally;

/** Tells the outcome of a scale, resting on the steps that led to it. */
record ScoreTale(
    Form form, Scale scale, Tally tally, List<Explanation> steps, ScoreSheet.Eligible eligible)
    implements Score.Visitor<Explanation> {

  @Override
  public Explanation scored(Score.Scored score) {
    band(score.band(), score.value(), true);
    Text text =
        Wording.said("{0}: {1}{2}", "{0}: {1}{2}", title(), score.value(), in(score.band()));
    return new Explanation(Step.SCORE, text, Wording.number(score.value()), steps);
  }

  @Override
  public Explanation range(Score.Range score) {
    band(
        score.band(),
        score.lowest(),
        scale.band(score.lowest()).equals(scale.band(score.highest())));
    Text text =
        Wording.said(
            "{0}: från {1} till {2}{3}",
            "{0}: from {1} to {2}{3}", title(), score.lowest(), score.highest(), in(score.band()));
    String value = Wording.number(score.lowest()) + "–" + Wording.number(score.highest());
    return new Explanation(Step.SCORE, text, value, steps);
  }

  @Override
  public Explanation notScorable(Score.NotScorable score) {
    String missing =
        score.missing().stream().map(ItemCode::value).collect(Collectors.joining(", "));
    Text text =
        Wording.said(
            "{0}: ingen poäng. {1} av {2} besvarade, {3} behövs. Svar saknas på: {4}",
            "{0}: no score. {1} of {2} answered, {3} needed. No answer to: {4}",
            title(),
            score.answered(),
            tally.asked(),
            score.required(),
            missing);
    List<Explanation> because = new ArrayList<>(steps);
    because.add(
        Teller.step(
            Step.MISSING_RULE,
            scale.missing().accept(new MissingTale(tally, false)),
            String.valueOf(tally.missing())));
    return new Explanation(Step.NO_SCORE, text, "", because);
  }

  @Override
  public Explanation notApplicable(Score.NotApplicable score) {
    Text text =
        Wording.said(
            "{0}: ingen poäng, ingen av frågorna ställs",
            "{0}: no score, none of the items is asked", title());
    return new Explanation(Step.NO_SCORE, text, "", steps);
  }

  private Text title() {
    return Wording.or(scale.title(), scale.code().value());
  }

  private static Text in(Optional<Band> band) {
    return band.map(b -> Wording.said(" ({0})", " ({0})", named(b))).orElse(Text.NONE);
  }

  private static Text named(Band band) {
    return Wording.or(band.title(), band.code());
  }

  private void band(Optional<Band> band, BigDecimal lowest, boolean same) {
    if (!scale.bands().isEmpty()) {
      Text text = band.map(this::edges).orElseGet(() -> noBand(lowest, same));
      steps.add(Teller.step(Step.BAND, text, band.map(Band::code).orElse("")));
    }
  }

  private Text edges(Band band) {
    return scale.bands().stream()
        .filter(higher -> higher.cutoff().compareTo(band.cutoff()) > 0)
        .findFirst()
        .map(
            next ->
                Wording.said(
                    "”{0}” går från {1} till under {2}",
                    "“{0}” runs from {1} to below {2}", named(band), band.cutoff(), next.cutoff()))
        .orElseGet(
            () ->
                Wording.said(
                    "”{0}” börjar vid {1}", "“{0}” begins at {1}", named(band), band.cutoff()));
  }

  private Text noBand(BigDecimal lowest, boolean same) {
    if (eligible == ScoreSheet.Eligible.NO) {
      Eligibility ages = form.eligibility().orElseThrow();
      return Wording.said(
          "Inget band: formuläret är avsett för {0}–{1} år",
          "No band: the form is meant for ages {0}–{1}", ages.youngest(), ages.oldest());
    }
    return same
        ? Wording.said(
            "Inget band: {0} ligger under det lägsta bandet",
            "No band: {0} lies below the lowest band", lowest)
        : Wording.said(
            "Inget säkert band: poängen kan ligga i flera",
            "No certain band: the score can lie in more than one");
  }
}
