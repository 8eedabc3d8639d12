package se.pejl.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.ConditionReader;
import se.pejl.form.condition.ConditionReading;
import se.pejl.form.condition.Names;
import se.pejl.form.item.BroughtIn;
import se.pejl.form.item.EvidenceRule;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Mark;
import se.pejl.form.item.Nature;
import se.pejl.form.item.Sensitivity;
import se.pejl.form.item.Traits;
import se.pejl.form.text.Text;

/** An item while one of the invented {@link Forms} is put together. */
final class AskedItem {

  final String code;
  private final Function<Traits, Item> kind;
  FactorRole role = FactorRole.NEITHER;
  Nature nature = Nature.UNSTATED;
  String showIf = "";
  Optional<String> criticalFrom = Optional.empty();
  String markOn = "";
  boolean broughtIn;

  AskedItem(String code, Function<Traits, Item> kind) {
    this.code = code;
    this.kind = kind;
  }

  Item ready(String wording, Names names) {
    return kind.apply(
        new Traits(
            new ItemCode(code),
            Text.of("sv", wording + " " + code),
            Map.of(),
            Text.NONE,
            role,
            nature,
            "",
            Text.NONE,
            Sensitivity.NONE,
            EvidenceRule.OPTIONAL,
            criticalFrom,
            condition(showIf, names),
            true,
            Optional.empty(),
            Optional.empty(),
            mark(),
            from()));
  }

  private Optional<BroughtIn> from() {
    return broughtIn
        ? Optional.of(
            new BroughtIn("other", BroughtIn.What.SCALE, "total", Optional.empty(), Set.of()))
        : Optional.empty();
  }

  private Optional<Mark> mark() {
    return markOn.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mark(code, new ItemCode(markOn), Text.NONE));
  }

  static Optional<Condition> condition(String text, Names names) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    ConditionReading reading = ConditionReader.read(text, names);
    if (reading instanceof ConditionReading.Accepted accepted) {
      return Optional.of(accepted.condition());
    }
    throw new IllegalArgumentException(text + ": " + reading.problems());
  }
}
