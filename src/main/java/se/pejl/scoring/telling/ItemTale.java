package se.pejl.scoring.telling;

import java.util.Optional;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;
import se.pejl.scoring.rules.Part;
import se.pejl.scoring.rules.ScaleRules;
import se.pejl.scoring.rules.Units;

/** Tells what one item did in one scale. */
record ItemTale(Part part, ScaleRules rules) {

  /** Points and what was counted are in {@link Units}. */
  Explanation counted(Answer answer, long points, long counted) {
    long keyed = part.keyed(points);
    Text text =
        Wording.said(
            "{0}: {1}, {2} poäng{3}{4}",
            "{0}: {1}, {2} points{3}{4}",
            stem(),
            answer.accept(new Anchor(part.asked().item())),
            rules.units().exact(points),
            turned(keyed),
            keyed == counted
                ? Text.NONE
                : Wording.said(", bidrar med {0}", ", adds {0}", rules.units().exact(counted)));
    return Teller.step(Step.ITEM, text, Wording.number(rules.units().exact(counted)));
  }

  private Text turned(long keyed) {
    return switch (part.keying()) {
      case FORWARD -> Text.NONE;
      case REVERSE ->
          Wording.said(
              ", omvänd: räknas som {0}", ", reversed: counts as {0}", rules.units().exact(keyed));
    };
  }

  Explanation missing(Optional<Answer> answer) {
    Text why =
        answer
            .map(given -> given.accept(new Anchor(part.asked().item())))
            .orElse(Wording.said("inget svar ännu", "no answer yet"));
    return Teller.step(Step.MISSING, Wording.said("{0}: {1}", "{0}: {1}", stem(), why), "");
  }

  Explanation hidden(Truth shown) {
    Text why =
        shown == Truth.FALSE
            ? Wording.said("ställs inte och räknas inte", "is not asked and does not count")
            : Wording.said(
                "ställs inte ännu och räknas inte: det beror på något som inte är känt",
                "is not asked yet and does not count: it depends on something not known");
    return Teller.step(Step.HIDDEN, Wording.said("{0}: {1}", "{0}: {1}", stem(), why), "");
  }

  private Text stem() {
    return Wording.or(part.asked().item().stem(), part.asked().item().code().value());
  }

  static Text reason(NoAnswer reason) {
    return switch (reason) {
      case DECLINED -> Wording.said("ville inte svara", "declined to answer");
      case NOT_KNOWN -> Wording.said("visste inte", "did not know");
      case NOT_ASKED -> Wording.said("frågan ställdes inte", "was not asked");
      case NOT_ASSESSABLE -> Wording.said("går inte att bedöma", "cannot be assessed");
      case NOT_APPLICABLE -> Wording.said("är inte aktuell", "does not apply");
    };
  }
}
