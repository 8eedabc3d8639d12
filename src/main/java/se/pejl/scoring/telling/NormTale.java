package se.pejl.scoring.telling;

import se.pejl.form.Form;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;

/** Tells which norms were used, for whom, and what they made of a score. */
record NormTale(Form form, Norms norms) {

  Explanation told(Norms.GroupNorm norm, Span raw, Span value) {
    String cite =
        form.sources().stream()
            .filter(source -> source.id().equals(norms.source()))
            .map(source -> source.cite())
            .findFirst()
            .orElse(norms.source());
    Text text =
        Wording.said(
            "Normer {0} ({1}): {2} blir {3} för {4}{5}",
            "Norms {0} ({1}): {2} becomes {3} for {4}{5}",
            norms.name(),
            cite,
            TransformTale.text(raw),
            TransformTale.text(value),
            GroupTale.of(norm.group()),
            reckoned(norm.norm(), raw));
    return Teller.step(Step.LOOKUP, text, TransformTale.spoken(value));
  }

  /** What a value was reckoned from, where it does not stand in a table as it is. */
  private static Text reckoned(Norm norm, Span raw) {
    if (norm instanceof Norm.Spread spread) {
      return Wording.said(
          ", medelvärde {0} och standardavvikelse {1}",
          ", mean {0} and standard deviation {1}", spread.mean(), spread.sd());
    }
    boolean listed = ((Norm.Table) norm).lists(raw.lowest());
    return raw.single() && !listed
        ? Wording.said(", på linjen mellan två rader", ", on the line between two rows")
        : Text.NONE;
  }
}
