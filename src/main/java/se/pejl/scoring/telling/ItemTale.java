package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;
import se.pejl.scoring.rules.ItemPart;
import se.pejl.scoring.rules.ScaleRules;
import se.pejl.scoring.rules.Units;

/** Tells what one item did in one scale. */
record ItemTale(ItemPart part, ScaleRules rules, Informant informant) {

  /** Points and what was counted are in {@link Units}. */
  Explanation counted(Answer answer, long points, long counted) {
    long keyed = part.keyed(points);
    Text text =
        Wording.said(
            "{0} {1}{2}{3}{4}{5}{6}",
            "{0} {1}{2}{3}{4}{5}{6}",
            called(),
            answer.accept(new Anchor(part.item().item())),
            worth(answer, points),
            turned(keyed),
            threshold(),
            added(rules.units().points(keyed), rules.units().exact(counted)),
            brought());
    return Teller.step(Step.ITEM, text, Wording.number(rules.units().exact(counted)));
  }

  /** A number is its own points. */
  private Text worth(Answer answer, long points) {
    BigDecimal worth = rules.units().points(points);
    String english = worth.compareTo(BigDecimal.ONE) == 0 ? ", {0} point" : ", {0} points";
    return answer instanceof Answer.Amount
        ? Text.NONE
        : Wording.said(", {0} poäng", english, worth);
  }

  private Text brought() {
    return part.item()
        .item()
        .traits()
        .from()
        .map(from -> Wording.said(", hämtat från {0}", ", brought in from {0}", from.form()))
        .orElse(Text.NONE);
  }

  /** Where it is another than for the rest of the scale. */
  private Text threshold() {
    return part.use()
        .countFrom()
        .map(from -> Wording.said(", räknas från {0}", ", counts from {0}", from))
        .orElse(Text.NONE);
  }

  private Text added(BigDecimal keyed, BigDecimal counted) {
    if (keyed.compareTo(counted) == 0) {
      return Text.NONE;
    }
    BigDecimal weight = part.weighedBy().isPresent() ? counted.divide(keyed) : part.use().weight();
    return weight.compareTo(BigDecimal.ONE) == 0
        ? Wording.said(", bidrar med {0}", ", adds {0}", counted)
        : Wording.said(", väger {0}, bidrar med {1}", ", weighs {0}, adds {1}", weight, counted);
  }

  private Text turned(long keyed) {
    return switch (part.use().keying()) {
      case FORWARD -> Text.NONE;
      case REVERSE ->
          Wording.said(
              ", omvänd: räknas som {0}", ", reversed: counts as {0}", rules.units().points(keyed));
    };
  }

  Explanation missing(Optional<Answer> answer) {
    Text why =
        answer.map(given -> given.accept(new Anchor(part.item().item()))).orElseGet(this::nothing);
    boolean unweighed = answer.filter(given -> !(given instanceof Answer.Withheld)).isPresent();
    Text but =
        unweighed
            ? Wording.said(", men ingen vikt är angiven", ", but nobody has said what it weighs")
            : Text.NONE;
    return Teller.step(
        Step.MISSING, Wording.said("{0} {1}{2}", "{0} {1}{2}", called(), why, but), "");
  }

  private Text nothing() {
    return part.item()
        .item()
        .traits()
        .from()
        .map(
            from ->
                Wording.said(
                    "inget svar att hämta från {0}", "no answer to bring in from {0}", from.form()))
        .orElse(Wording.said("inget svar ännu", "no answer yet"));
  }

  Explanation zero(Optional<Answer> answer) {
    Text why =
        answer
            .map(given -> given.accept(new Anchor(part.item().item())))
            .orElse(Wording.said("ställs inte", "is not asked"));
    Text text = Wording.said("{0} {1}, räknas som 0", "{0} {1}, counts as 0", called(), why);
    return Teller.step(Step.MISSING, text, "0");
  }

  Explanation left(Answer answer) {
    Text why = answer.accept(new Anchor(part.item().item()));
    return Teller.step(
        Step.HIDDEN,
        Wording.said("{0} {1}, räknas inte med", "{0} {1}, is left out", called(), why),
        "");
  }

  Explanation hidden() {
    Text text =
        Wording.said(
            "{0} ställs inte och räknas inte", "{0} is not asked and does not count", called());
    return Teller.step(Step.HIDDEN, text, "");
  }

  Explanation undecided() {
    Text text =
        Wording.said(
            "{0} det beror på något som inte är känt om frågan ställs",
            "{0} whether it is asked depends on something not known", called());
    return Teller.step(Step.MISSING, text, "");
  }

  private Text called() {
    return Wording.named(part.item().item(), informant);
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
