package se.pejl.library.definition;

import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Form;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Warns of items whose answers have points that no scale counts. */
record UnscoredCheck(Form form, Catalogue catalogue, Problems problems) {

  void run() {
    Set<ItemCode> scored =
        form.scales().stream()
            .flatMap(scale -> form.itemsOf(scale.code()).stream())
            .collect(Collectors.toSet());
    form.items().stream()
        .filter(item -> item.traits().mark().isEmpty())
        .filter(item -> givesPoints(item) && !scored.contains(item.code()))
        .forEach(
            item ->
                problems.add(
                    catalogue.markOf(item.code().value()), Rule.ITEM_UNSCORED, item.code()));
  }

  private static boolean givesPoints(Item item) {
    return item instanceof ChoiceItem choice && choice.options().lowest().isPresent();
  }
}
