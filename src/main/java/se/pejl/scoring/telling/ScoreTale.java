package se.pejl.scoring.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;
import se.pejl.scoring.Interpretation;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.rules.Tally;

/**
 * Tells the outcome of a scale, resting on the steps that led to it.
 *
 * @param tally what the parts came to; empty when none were counted
 */
record ScoreTale(
    Form form,
    Scale scale,
    Optional<Tally> tally,
    List<Explanation> steps,
    ScoreSheet.Eligible eligible,
    Informant informant)
    implements Score.Visitor<Explanation> {

  @Override
  public Explanation scored(Score.Scored score) {
    bands(new Span(score.value(), score.value()), score.interpretation());
    Text shown =
        score
            .interpretation()
            .shown()
            .map(instead -> Wording.said("{0}", "{0}", instead))
            .orElse(Wording.said("{0}", "{0}", score.value()));
    Text text = Wording.said("{0}: {1}{2}", "{0}: {1}{2}", title(), shown, in(score.band()));
    return new Explanation(Step.SCORE, text, Wording.number(score.value()), steps);
  }

  @Override
  public Explanation range(Score.Range score) {
    bands(new Span(score.lowest(), score.highest()), score.interpretation());
    Text text =
        Wording.said(
            "{0}: från {1} till {2}{3}",
            "{0}: from {1} to {2}{3}", title(), score.lowest(), score.highest(), in(score.band()));
    String value = Wording.number(score.lowest()) + "–" + Wording.number(score.highest());
    return new Explanation(Step.SCORE, text, value, steps);
  }

  private void bands(Span value, Interpretation interpretation) {
    steps.addAll(new BandTale(form, scale, value, eligible).told(interpretation));
  }

  @Override
  public Explanation notScorable(Score.NotScorable score) {
    Text missing = unanswered(score.missing());
    List<Explanation> because = new ArrayList<>(steps);
    tally.ifPresent(all -> because.add(tooMany(all)));
    Text text =
        tally
            .map(
                all ->
                    Wording.said(
                        "{0}: ingen poäng. {1} av {2} besvarade, {3} behövs. Svar saknas på: {4}",
                        "{0}: no score. {1} of {2} answered, {3} needed. No answer to: {4}",
                        title(),
                        score.answered(),
                        all.asked(),
                        score.required(),
                        missing))
            .orElseGet(
                () ->
                    Wording.said(
                        "{0}: ingen poäng, det går inte att avgöra än. Svar saknas på: {1}",
                        "{0}: no score, it cannot be known yet. No answer to: {1}",
                        title(),
                        missing));
    return new Explanation(Step.NO_SCORE, text, "", because);
  }

  private Text unanswered(List<ItemCode> missing) {
    return Wording.quoted(
        missing.stream()
            .flatMap(code -> form.item(code).stream())
            .map(item -> Wording.stem(item, informant)));
  }

  private Explanation tooMany(Tally all) {
    Text rule = scale.missing().accept(new MissingTale(all, false));
    return Teller.step(Step.MISSING_RULE, rule, String.valueOf(all.lacking()));
  }

  @Override
  public Explanation notApplicable(Score.NotApplicable score) {
    Text text =
        Wording.said("{0}: ingen poäng, {1}", "{0}: no score, {1}", title(), why(score.reason()));
    return new Explanation(Step.NO_SCORE, text, "", steps);
  }

  private Text why(Score.Reason reason) {
    return switch (reason) {
      case NOT_ASKED -> Wording.said("ingen av frågorna ställs", "none of the items is asked");
      case OTHER_GROUP ->
          Wording.said("skalan gäller {0}", "the scale is for {0}", GroupTale.of(scale.validFor()));
      case GROUP_UNKNOWN ->
          Wording.said(
              "den gäller bara vissa, och det är inte känt om ungdomen är en av dem",
              "it holds for some only, and it is not known whether the youth is one of them");
      case OUTSIDE_TABLE ->
          Wording.said(
              "tabellen säger inget om en så låg råpoäng",
              "the table says nothing about so low a raw score");
      case OUTSIDE_NORMS ->
          Wording.said(
              "normerna säger inget om den här råpoängen, åldern eller könet",
              "the norms say nothing about this raw score, age or sex");
      case NOTHING_DECIDED ->
          Wording.said("ingen rad i tabellen stämmer", "no line of the table holds");
      case CONTRADICTED ->
          Wording.said("svaren säger emot varandra", "the answers contradict each other");
    };
  }

  private Text title() {
    return Wording.title(scale);
  }

  private static Text in(Optional<Band> band) {
    return band.map(b -> Wording.said(" ({0})", " ({0})", BandTale.named(b))).orElse(Text.NONE);
  }
}
