package se.pejl.scoring.telling;

import java.util.ArrayList;
import java.util.List;
import se.pejl.form.Eligibility;
import se.pejl.form.Form;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.BandSystem.GroupBands;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;
import se.pejl.scoring.Interpretation;
import se.pejl.scoring.Interpretation.BandReading;
import se.pejl.scoring.ScoreSheet;

/** Tells which band a score falls in, where that band ends, or why no band is certain. */
record BandTale(Form form, Scale scale, Span value, ScoreSheet.Eligible eligible) {

  List<Explanation> told(Interpretation interpretation) {
    List<Explanation> told = new ArrayList<>();
    if (eligible == ScoreSheet.Eligible.NO && !scale.bandSystems().isEmpty()) {
      Eligibility ages = form.eligibility().orElseThrow();
      Text text =
          Wording.said(
              "Inget band: formuläret är avsett för {0}–{1} år",
              "No band: the form is meant for ages {0}–{1}", ages.youngest(), ages.oldest());
      told.add(Teller.step(Step.BAND, text, ""));
    }
    for (int i = 0; i < interpretation.bands().size(); i++) {
      BandReading reading = interpretation.bands().get(i);
      Text text = text(scale.bandSystems().get(i), reading);
      Text whole =
          reading.title().isEmpty()
              ? text
              : Wording.said("{0}: {1}", "{0}: {1}", reading.title(), text);
      told.add(Teller.step(Step.BAND, whole, reading.band().map(Band::code).orElse("")));
    }
    return told;
  }

  private Text text(BandSystem system, BandReading reading) {
    return reading
        .band()
        .map(band -> edges(system, reading.group().orElseThrow(), band))
        .orElseGet(() -> NoBandTale.of(reading, value));
  }

  private static Text edges(BandSystem system, Group group, Band band) {
    GroupBands own =
        system.groups().stream().filter(one -> one.group().equals(group)).findFirst().orElseThrow();
    return own.bands()
        .above(band)
        .map(
            above ->
                Wording.said(
                    "”{0}” går från {1} till under {2}",
                    "“{0}” runs from {1} to below {2}", named(band), band.cutoff(), above.cutoff()))
        .orElseGet(
            () ->
                Wording.said(
                    "”{0}” börjar vid {1}", "“{0}” begins at {1}", named(band), band.cutoff()))
        .then(". ", band.label());
  }

  static Text named(Band band) {
    return Wording.or(band.title(), band.code());
  }
}
