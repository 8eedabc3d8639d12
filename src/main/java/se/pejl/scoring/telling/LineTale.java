package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.stream.Stream;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.condition.Truth;
import se.pejl.form.condition.Uses;
import se.pejl.form.scale.Method;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;

/** Tells of the lines of a decision table. */
record LineTale(Form form, Informant informant) {

  Explanation tried(Method.Decide.Line line, Truth holds) {
    Text asked = asked(line.when().uses());
    Text about = asked.isEmpty() ? asked : Wording.said(" ({0})", " ({0})", asked);
    Text text =
        Wording.said(
            "Raden som ger {0}{1} {2}",
            "The line that gives {0}{1} {2}", line.gives(), about, holds(holds));
    return Teller.step(Step.LINE, text, Wording.number(line.gives()));
  }

  Explanation otherwise(BigDecimal gives) {
    Text text =
        Wording.said(
            "Ingen rad stämmer säkert; annars blir det {0}",
            "No line certainly holds; otherwise it is {0}", gives);
    return Teller.step(Step.LINE, text, Wording.number(gives));
  }

  private static Text holds(Truth holds) {
    return switch (holds) {
      case TRUE -> Wording.said("stämmer", "holds");
      case FALSE -> Wording.said("stämmer inte", "does not hold");
      case UNKNOWN -> Wording.said("går inte att avgöra än", "cannot be known yet");
    };
  }

  /** What a condition asks about: items and scales in the form's order, then the youth. */
  private Text asked(Uses uses) {
    Stream<Text> items =
        form.items().stream()
            .filter(item -> uses.items().contains(item.code()))
            .map(item -> Wording.stem(item, informant));
    Stream<Text> scales =
        form.scales().stream()
            .filter(scale -> uses.scales().contains(scale.code()))
            .map(Wording::title);
    return Wording.quoted(Stream.concat(items, scales))
        .then(", ", uses.age() ? Wording.said("ålder", "age") : Text.NONE)
        .then(", ", uses.sex() ? Wording.said("kön", "sex") : Text.NONE);
  }
}
