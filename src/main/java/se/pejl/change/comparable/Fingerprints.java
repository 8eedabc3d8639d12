package se.pejl.change.comparable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Section;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;

/**
 * Takes the fingerprints of the scales of one form. In the scoring: each item of the scale with
 * keying, weight, threshold and own points; of every item it rests on, the codes and points of its
 * options or its lowest, highest and unit, and the condition on which it and its section are asked;
 * the scoring and norms of every scale it rests on, with its weight; then method, missing rule,
 * effect of what was not asked, transformation, whom it is valid for, and direction. Bands, titles
 * and what is known of its precision are in none.
 */
public final class Fingerprints {

  /** Goes into every hash, to be raised when what goes into one is changed. */
  private static final String EDITION = "pejl-scale-1";

  private final Form form;

  private Fingerprints(Form form) {
    this.form = form;
  }

  public static Fingerprints of(Form form) {
    return new Fingerprints(form);
  }

  /** Empty when the form has no such scale. */
  public Optional<Fingerprint> of(ScaleCode code) {
    return form.scale(code).map(scale -> of(scale, new LinkedHashSet<>()));
  }

  private Fingerprint of(Scale scale, Set<ScaleCode> path) {
    return new Fingerprint(
        Canonical.hash(scoring(scale, path)),
        Canonical.hash(wording(scale)),
        Canonical.hash(List.of(EDITION, scale.norms())));
  }

  private List<Object> scoring(Scale scale, Set<ScaleCode> path) {
    if (!path.add(scale.code())) {
      throw new IllegalArgumentException("scale '" + scale.code() + "' rests on itself");
    }
    List<Object> all = new ArrayList<>(List.of(EDITION, scale.items(), scale.subscales()));
    form.itemsOf(scale.code()).forEach(code -> all.add(List.of(code, asked(code))));
    scale.restsOn().forEach(code -> all.add(List.of(code, part(code, path))));
    all.addAll(List.of(scale.method(), scale.missing(), scale.unasked(), scale.transform()));
    all.addAll(List.of(scale.validFor(), scale.direction()));
    path.remove(scale.code());
    return all;
  }

  private List<Object> part(ScaleCode code, Set<ScaleCode> path) {
    Optional<Fingerprint> print = form.scale(code).map(scale -> of(scale, path));
    return List.of(print.map(Fingerprint::scoring), print.map(Fingerprint::norms));
  }

  private List<Object> asked(ItemCode code) {
    return form.item(code).map(this::asked).orElse(List.of());
  }

  /** What of an item decides what it counts. */
  private List<Object> asked(Item item) {
    List<Object> all = new ArrayList<>(item.accept(new ItemScoring(form.language())));
    all.add(item.traits().showIf());
    all.add(
        form.sections().stream()
            .filter(section -> section.items().contains(item))
            .findFirst()
            .flatMap(Section::showIf));
    return all;
  }

  private List<Object> wording(Scale scale) {
    List<Object> all = new ArrayList<>(List.of(EDITION));
    for (ItemCode code : form.itemsOf(scale.code())) {
      form.item(code).ifPresent(item -> all.add(List.of(code, item.stem(), item.accept(ANCHORS))));
      form.item(code).ifPresent(item -> all.addAll(variants(item)));
    }
    return all;
  }

  /** How it is asked of those who are asked in another way. */
  private static List<Object> variants(Item item) {
    return Arrays.stream(Informant.values())
        .filter(informant -> !item.stem(informant).equals(item.stem()))
        .<Object>map(informant -> List.of(informant, item.stem(informant)))
        .toList();
  }

  private static final Item.Visitor<List<Object>> ANCHORS =
      new Item.Visitor<>() {
        @Override
        public List<Object> choice(ChoiceItem item) {
          return item.options().options().stream().<Object>map(ResponseOption::anchor).toList();
        }

        @Override
        public List<Object> number(NumberItem item) {
          return List.of(item.unit());
        }

        @Override
        public List<Object> text(TextItem item) {
          return List.of();
        }

        @Override
        public List<Object> date(DateItem item) {
          return List.of();
        }
      };
}
