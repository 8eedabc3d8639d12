package se.pejl.scoring.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.pejl.form.Check;
import se.pejl.form.Form;
import se.pejl.form.Section;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.memory.Memory;

/** One form made ready for scoring: its items and scales by where they stand. */
public record FormRules(
    Form form,
    Units units,
    List<ItemRules> items,
    Map<ItemCode, Integer> places,
    List<ScaleRules> scales,
    Map<ScaleCode, Integer> scalePlaces,
    List<FlagRules> flags,
    List<List<Check>> voiding,
    Map<String, Integer> names,
    Gate[][] gates,
    ContingentItem[] contingent,
    Marked[] marks,
    Memory memory) {

  public static FormRules of(Form form) {
    Units units = Units.of(form);
    List<ItemRules> items = new ArrayList<>();
    Map<ItemCode, Integer> places = new HashMap<>();
    for (Section section : form.sections()) {
      for (Item item : section.items()) {
        places.put(item.code(), items.size());
        items.add(ItemRules.of(section, item, units));
      }
    }
    Map<ScaleCode, Integer> scalePlaces = new HashMap<>();
    form.scales().forEach(scale -> scalePlaces.put(scale.code(), scalePlaces.size()));
    FormParts parts = new FormParts(form, items, places, scalePlaces, units);
    List<ScaleRules> scales = form.scales().stream().map(scale -> ready(scale, parts)).toList();
    CircularScales.check(scales, form.checks());
    List<FlagRules> flags = form.flags().stream().map(flag -> FlagRules.of(flag, parts)).toList();
    Map<String, Integer> names = new HashMap<>();
    places.forEach((item, place) -> names.put(item.value(), place));
    FormRules rules =
        new FormRules(
            form,
            units,
            List.copyOf(items),
            places,
            scales,
            scalePlaces,
            flags,
            voiding(form),
            names,
            gates(parts),
            new ContingentItem[items.size()],
            Marked.all(items, places),
            new Memory(form));
    System.arraycopy(ContingentItem.of(rules), 0, rules.contingent, 0, items.size());
    return rules;
  }

  private static Gate[][] gates(FormParts parts) {
    return parts.items().stream()
        .map(question -> question.gates().stream().map(gate -> Gate.of(gate, parts)))
        .map(gates -> gates.toArray(Gate[]::new))
        .toArray(Gate[][]::new);
  }

  /** For each scale, the checks that take its score away. */
  private static List<List<Check>> voiding(Form form) {
    return form.scales().stream()
        .map(
            scale ->
                form.checks().stream()
                    .filter(check -> check.voids().contains(scale.code()))
                    .toList())
        .toList();
  }

  private static ScaleRules ready(Scale scale, FormParts parts) {
    return scale.method() instanceof Method.Decide table
        ? DecidedScale.of(scale, table, parts)
        : AddedScale.of(parts.scalePlaces().get(scale.code()), scale, parts);
  }
}
