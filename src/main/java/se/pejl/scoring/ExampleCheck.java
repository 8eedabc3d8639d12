package se.pejl.scoring;

import java.util.Optional;
import se.pejl.form.WorkedExample.Expectation;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;
import se.pejl.scoring.telling.Wording;

/** Whether a score sheet is what an example expects: empty when it is, else what differs. */
record ExampleCheck(ScoreSheet sheet) implements Expectation.Visitor<Optional<Text>> {

  @Override
  public Optional<Text> value(Expectation.Value expected) {
    Text value = Wording.said("{0}", "{0}", expected.value());
    Span exactly = new Span(expected.value(), expected.value());
    return inside(expected.scale(), exactly, expected.band(), value);
  }

  @Override
  public Optional<Text> between(Expectation.Between expected) {
    Text range = OutcomeInWords.between(expected.lowest(), expected.highest());
    Span span = new Span(expected.lowest(), expected.highest());
    return inside(expected.scale(), span, expected.band(), range);
  }

  private Optional<Text> inside(ScaleCode scale, Span span, Optional<String> band, Text score) {
    Text named = band.map(code -> Text.of("sv", " (" + code + ")")).orElse(Text.NONE);
    boolean lies = lies(scale, span);
    if (lies && span.single() && band.isPresent() && band(scale).isEmpty()) {
      return Optional.of(
          Wording.said(
              "{0} skulle ha legat i {1} men ligger säkert i inget band; beror det på vem det"
                  + " gäller, säg det under 'subject'",
              "{0} should be in {1} and is certainly in no band; if that depends on who it is"
                  + " about, say so under 'subject'",
              scale,
              band.get()));
    }
    return lies && (band.isEmpty() || band.equals(band(scale)))
        ? Optional.empty()
        : Optional.of(instead(scale, Wording.said("{0}{1}", "{0}{1}", score, named)));
  }

  @Override
  public Optional<Text> notScorable(Expectation.NotScorable expected) {
    boolean none =
        sheet.score(expected.scale()).filter(score -> score.reach().isEmpty()).isPresent();
    return none
        ? Optional.empty()
        : Optional.of(instead(expected.scale(), Wording.said("ingen poäng", "no score")));
  }

  @Override
  public Optional<Text> flagged(Expectation.Flagged expected) {
    return unless(
        sheet.flags().contains(expected.flag()),
        expected.raised(),
        Wording.said(
            "flaggan {0} skulle ha rests men restes inte",
            "flag {0} should be raised and was not", expected.flag()),
        Wording.said(
            "flaggan {0} skulle inte ha rests men restes",
            "flag {0} should not be raised and was", expected.flag()));
  }

  @Override
  public Optional<Text> checked(Expectation.Checked expected) {
    return unless(
        sheet.checks().contains(expected.check()),
        expected.holds(),
        Wording.said(
            "kontrollen {0} skulle ha sagt ifrån men gjorde det inte",
            "check {0} should hold and does not", expected.check()),
        Wording.said(
            "kontrollen {0} skulle inte ha sagt ifrån men gjorde det",
            "check {0} should not hold and does", expected.check()));
  }

  @Override
  public Optional<Text> unanswered(Expectation.Unanswered expected) {
    return unless(
        sheet.unanswered().contains(expected.item()),
        expected.open(),
        Wording.said(
            "{0} skulle ha saknat svar men gör det inte",
            "{0} should lack an answer and does not", expected.item()),
        Wording.said(
            "{0} skulle inte ha saknat svar men gör det",
            "{0} should not lack an answer and does", expected.item()));
  }

  @Override
  public Optional<Text> critical(Expectation.Critical expected) {
    return unless(
        sheet.critical().contains(expected.item()),
        expected.critical(),
        Wording.said(
            "svaret på {0} skulle ha krävt åtgärd men gör det inte",
            "the answer to {0} should be critical and is not", expected.item()),
        Wording.said(
            "svaret på {0} skulle inte ha krävt åtgärd men gör det",
            "the answer to {0} should not be critical and is", expected.item()));
  }

  private static Optional<Text> unless(boolean is, boolean should, Text lacking, Text there) {
    return is == should ? Optional.empty() : Optional.of(should ? lacking : there);
  }

  private boolean lies(ScaleCode scale, Span expected) {
    return sheet.score(scale).flatMap(Score::reach).stream()
        .anyMatch(
            span ->
                span.lowest().compareTo(expected.lowest()) == 0
                    && span.highest().compareTo(expected.highest()) == 0);
  }

  private Optional<String> band(ScaleCode scale) {
    return sheet.score(scale).flatMap(Score::band).map(Band::code);
  }

  private Text instead(ScaleCode scale, Text should) {
    return Wording.said(
        "{0} skulle ha blivit {1} men blev {2}",
        "{0} should be {1} and came to {2}",
        scale,
        should,
        sheet
            .score(scale)
            .map(score -> score.accept(OutcomeInWords.TEXT))
            .orElse(
                Wording.said("ingenting: skalan finns inte", "nothing: there is no such scale")));
  }
}
