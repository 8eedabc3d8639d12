package se.pejl.scoring.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Subscale;

/** What the scales of a form are made of. */
record FormParts(
    Form form,
    List<ItemRules> items,
    Map<ItemCode, Integer> places,
    Map<ScaleCode, Integer> scalePlaces,
    Units units) {

  ItemPart item(Scale scale, ScaleItem use, CountingRule counted, Units weighed) {
    int place = place(scale, use.item());
    ItemRules question = items.get(place);
    ItemPoints worth =
        use.points().isEmpty()
            ? question.worth()
            : ItemPoints.Options.of(question.item(), use.points(), units);
    Optional<AnsweredWeight> weight =
        use.weightFrom()
            .map(item -> place(scale, item))
            .map(at -> new AnsweredWeight(at, items.get(at), units, weighed));
    return ItemPart.of(place, question, use, worth, counted, weight, scale.unasked());
  }

  private int place(Scale scale, ItemCode item) {
    Integer place = places.get(item);
    if (place == null) {
      throw new IllegalArgumentException(
          "scale '" + scale.code() + "' names no item of the form: '" + item + "'");
    }
    return place;
  }

  ScalePart subscale(Scale scale, Subscale use, CountingRule counted, boolean zero) {
    Integer place = scalePlaces.get(use.scale());
    if (place == null) {
      throw new IllegalArgumentException(
          "scale '" + scale.code() + "' names no scale of the form: '" + use.scale() + "'");
    }
    return new ScalePart(place, form.scales().get(place), use, counted, units, zero);
  }
}
