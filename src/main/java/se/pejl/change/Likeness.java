package se.pejl.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Subscale;

/**
 * What must be alike in two versions for their answers or scores to compare; wording is not in it.
 */
record Likeness(List<Object> of) {

  static Likeness of(Item item) {
    List<Object> all = new ArrayList<>(List.of(item.traits().role()));
    all.addAll(item.accept(ANSWERS));
    return new Likeness(all);
  }

  /** The items with their answers and points, and every rule from those to the score. */
  static Likeness of(Scale scale, Form form) {
    List<Object> all = new ArrayList<>();
    for (ScaleItem item : scale.items()) {
      all.add(item);
      all.add(form.item(item.item()).map(asked -> asked.accept(ANSWERS)));
    }
    for (Subscale part : scale.subscales()) {
      all.add(part);
      all.add(form.scale(part.scale()).map(rules -> of(rules, form)));
    }
    all.addAll(
        List.of(
            scale.method(),
            scale.missing(),
            scale.unasked(),
            scale.transform(),
            scale.norms(),
            scale.validFor(),
            scale.direction()));
    return new Likeness(all);
  }

  private static final Item.Visitor<List<Object>> ANSWERS =
      new Item.Visitor<>() {
        @Override
        public List<Object> choice(ChoiceItem item) {
          return item.options().options().stream().map(Likeness::option).toList();
        }

        @Override
        public List<Object> number(NumberItem item) {
          return List.of(plain(item.min()), plain(item.max()), item.unit());
        }

        @Override
        public List<Object> text(TextItem item) {
          return List.of("words");
        }

        @Override
        public List<Object> date(DateItem item) {
          return List.of("date");
        }
      };

  private static Object option(ResponseOption option) {
    Optional<BigDecimal> points = option.points().map(Likeness::plain);
    return List.of(option.code(), points);
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
