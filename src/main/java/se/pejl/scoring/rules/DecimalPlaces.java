package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.pejl.form.Form;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.Subscale;
import se.pejl.form.scale.Transform;

/** How many decimals the numbers of a form have. */
final class DecimalPlaces {

  private final Form form;

  DecimalPlaces(Form form) {
    this.form = form;
  }

  /** Of everything that a scale of the form can count, before it is weighed. */
  int ofPoints() {
    IntStream scales = form.scales().stream().mapToInt(this::ofParts);
    return IntStream.concat(IntStream.of(ofItems()), scales).max().orElse(0);
  }

  private int ofItems() {
    return form.items().stream().mapToInt(item -> item.accept(POINTS)).max().orElse(0);
  }

  /** Written weights and answered ones. */
  int ofWeights(Scale scale) {
    int answered =
        scale.items().stream()
            .flatMap(use -> use.weightFrom().stream())
            .flatMap(item -> form.item(item).stream())
            .mapToInt(item -> item.accept(POINTS))
            .max()
            .orElse(0);
    return Math.max(answered, ofWrittenWeights(scale));
  }

  private static int ofWrittenWeights(Scale scale) {
    return most(
        Stream.concat(
            scale.items().stream().map(use -> use.weight()),
            scale.subscales().stream().map(Subscale::weight)));
  }

  /** Of the points a scale has of its own, its thresholds, and the scores of its subscales. */
  private int ofParts(Scale scale) {
    Stream<BigDecimal> own =
        scale.items().stream()
            .flatMap(
                use -> Stream.concat(use.points().values().stream(), use.countFrom().stream()));
    int threshold = scale.method() instanceof Method.Count count ? of(count.threshold()) : 0;
    int subscales =
        scale.subscales().stream()
            .flatMap(use -> form.scale(use.scale()).stream())
            .mapToInt(part -> ofScore(part, new HashSet<>()))
            .max()
            .orElse(0);
    return Math.max(Math.max(most(own), threshold), subscales);
  }

  private int ofScore(Scale scale, Set<Scale> path) {
    if (scale.norms().isPresent()) {
      return ofNorms(scale.norms().get());
    }
    Transform transform = scale.transform();
    if (transform.rounding().filter(rounding -> rounding.rounds()).isPresent()) {
      return transform.rounding().get().decimals();
    }
    int raw =
        transform.lookup().isEmpty()
            ? ofRaw(scale, path)
            : most(transform.lookup().stream().map(Transform.Row::gives));
    return Math.max(raw + of(transform.times()), of(transform.plus()));
  }

  private static int ofNorms(Norms norms) {
    return norms.groups().stream().mapToInt(group -> ofNorm(group.norm())).max().orElse(0);
  }

  private static int ofNorm(Norm norm) {
    if (norm instanceof Norm.Spread spread) {
      return spread.rounding().decimals();
    }
    Norm.Table table = (Norm.Table) norm;
    int between = table.between().map(rounding -> rounding.decimals()).orElse(0);
    return Math.max(between, most(table.rows().stream().map(Norm.Table.Row::value)));
  }

  private int ofRaw(Scale scale, Set<Scale> path) {
    if (!path.add(scale)) {
      return 0;
    }
    int parts =
        scale.subscales().stream()
            .flatMap(use -> form.scale(use.scale()).stream())
            .mapToInt(part -> ofScore(part, path))
            .max()
            .orElse(0);
    path.remove(scale);
    int own = most(scale.items().stream().flatMap(use -> use.points().values().stream()));
    int points = Math.max(Math.max(ofItems(), own), parts);
    int counted = points + ofWeights(scale);
    int filled =
        scale.missing() instanceof MissingRule.Prorate prorate && prorate.rounds()
            ? prorate.rounding().decimals() + ofWeights(scale)
            : 0;
    return Math.max(scale.method().accept(new OfMethod(counted)), filled);
  }

  /** Of the raw score that a method gives, from what its parts count. */
  private record OfMethod(int counted) implements Method.Visitor<Integer> {

    @Override
    public Integer sum(Method.Sum method) {
      return counted;
    }

    @Override
    public Integer mean(Method.Mean method) {
      return method.rounding().decimals();
    }

    @Override
    public Integer count(Method.Count method) {
      return counted;
    }

    @Override
    public Integer highest(Method.Highest method) {
      return counted;
    }

    @Override
    public Integer lowest(Method.Lowest method) {
      return counted;
    }

    @Override
    public Integer goalAttainment(Method.GoalAttainment method) {
      return method.rounding().decimals();
    }

    @Override
    public Integer decide(Method.Decide method) {
      return most(
          Stream.concat(
              method.lines().stream().map(Method.Decide.Line::gives), method.otherwise().stream()));
    }
  }

  private static int most(Stream<BigDecimal> numbers) {
    return numbers.mapToInt(DecimalPlaces::of).max().orElse(0);
  }

  private static int of(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }

  private static final Item.Visitor<Integer> POINTS =
      new Item.Visitor<>() {
        @Override
        public Integer choice(ChoiceItem item) {
          return most(
              item.options().options().stream().flatMap(option -> option.points().stream()));
        }

        @Override
        public Integer number(NumberItem item) {
          return Math.max(item.decimals(), Math.max(of(item.min()), of(item.max())));
        }

        @Override
        public Integer text(TextItem item) {
          return 0;
        }

        @Override
        public Integer date(DateItem item) {
          return 0;
        }
      };
}
