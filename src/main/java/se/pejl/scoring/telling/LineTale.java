package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.pejl.form.Form;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Method;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;

/** Tells of one line of a decision table. */
final class LineTale {

  private LineTale() {}

  static Explanation of(Form form, Method.Decide.Line line, Truth holds) {
    Text about =
        Wording.said(
            "Raden som ger {0} ({1}) {2}",
            "The line that gives {0} ({1}) {2}", line.gives(), names(form, line), holds(holds));
    return Teller.step(Step.LINE, about, Wording.number(line.gives()));
  }

  static Explanation otherwise(BigDecimal gives) {
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

  private static String names(Form form, Method.Decide.Line line) {
    Set<ItemCode> items = line.when().items();
    Stream<String> inOrder =
        form.items().stream().map(item -> item.code()).filter(items::contains).map(ItemCode::value);
    Stream<String> scales = line.when().scales().stream().map(Object::toString).sorted();
    return Stream.concat(inOrder, scales).collect(Collectors.joining(", "));
  }
}
