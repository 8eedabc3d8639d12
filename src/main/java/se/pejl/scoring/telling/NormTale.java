package se.pejl.scoring.telling;

import se.pejl.form.Form;
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
            "Normer {0} ({1}): {2} blir {3} för {4}",
            "Norms {0} ({1}): {2} becomes {3} for {4}",
            norms.name(),
            cite,
            TransformTale.text(raw),
            TransformTale.text(value),
            GroupTale.of(norm.group()));
    return Teller.step(Step.LOOKUP, text, TransformTale.spoken(value));
  }
}
