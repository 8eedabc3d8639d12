package se.pejl.assessment.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;

/** Whether a score in one version of a form means the same as in another. */
public final class Comparability {

  private Comparability() {}

  /** Same items, points, keying, method, missing rule and factor. */
  public static boolean of(Form one, Form other, ScaleCode code) {
    if (one.id().equals(other.id())) {
      return true;
    }
    Optional<Scale> here = one.scale(code);
    Optional<Scale> there = other.scale(code);
    return here.isPresent()
        && there.isPresent()
        && rules(here.get()).equals(rules(there.get()))
        && points(one, here.get()).equals(points(other, there.get()));
  }

  private static List<Object> rules(Scale scale) {
    return List.of(
        scale.items(), scale.method(), scale.missing(), scale.times().stripTrailingZeros());
  }

  private static List<List<List<Object>>> points(Form form, Scale scale) {
    return scale.items().stream()
        .map(ScaleItem::item)
        .flatMap(code -> form.item(code).stream())
        .filter(ChoiceItem.class::isInstance)
        .map(ChoiceItem.class::cast)
        .map(Comparability::optionPoints)
        .toList();
  }

  private static List<List<Object>> optionPoints(ChoiceItem item) {
    return item.options().options().stream()
        .map(
            option ->
                List.<Object>of(option.code(), option.points().map(BigDecimal::stripTrailingZeros)))
        .toList();
  }
}
