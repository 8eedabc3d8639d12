package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NumberItem;
import se.pejl.form.scale.Weight;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Reads how heavily the parts of a scale weigh: as written, or as answered. */
final class WeightsReader {

  private final Catalogue catalogue;
  private final Problems problems;

  WeightsReader(Catalogue catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /** The weights of parts; those that are not here weigh 1. */
  record Weights(Map<String, BigDecimal> written, Map<String, ItemCode> answered) {
    BigDecimal of(String part) {
      return written.getOrDefault(part, BigDecimal.ONE);
    }

    Optional<ItemCode> from(String part) {
      return Optional.ofNullable(answered.get(part));
    }
  }

  /**
   * @param given the weights by part, as they are written
   */
  Weights read(Block own, Map<String, Node> given) {
    Map<String, BigDecimal> written = new LinkedHashMap<>();
    Map<String, ItemCode> answered = new HashMap<>();
    given.forEach(
        (part, node) -> {
          List<String> parts = catalogue.meant(part);
          Optional<Scalar> item = node.asScalar().filter(WeightsReader::isName);
          if (item.isPresent()) {
            answered.putAll(answers(parts, item.get()));
          } else {
            own.number(node, part)
                .filter(weight -> possible(part, weight, node))
                .ifPresent(weight -> parts.forEach(one -> written.put(one, weight)));
          }
        });
    return new Weights(written, answered);
  }

  private static boolean isName(Scalar scalar) {
    return !scalar.text().isEmpty() && Character.isLetter(scalar.text().charAt(0));
  }

  private boolean possible(String part, BigDecimal weight, Node node) {
    boolean possible = Weight.possible(weight);
    if (!possible) {
      problems.add(node.mark(), Rule.WEIGHT_IMPOSSIBLE, part, Weight.HEAVIEST, Weight.DECIMALS);
    }
    return possible;
  }

  /** Each place of a group is weighed by its own answer; what is asked once weighs all. */
  private Map<String, ItemCode> answers(List<String> parts, Scalar named) {
    List<String> items = catalogue.meant(named.text());
    if (!items.stream().allMatch(catalogue::knows)) {
      problems.add(
          named.mark(),
          Rule.ITEM_UNKNOWN,
          named.text(),
          Spelling.didYouMean(named.text(), catalogue.names()));
      return Map.of();
    }
    boolean weigh =
        items.stream()
            .flatMap(code -> catalogue.find(code).stream())
            .allMatch(WeightsReader::weighs);
    boolean match = items.size() == 1 || items.size() == parts.size();
    if (!weigh || !match) {
      problems.add(
          named.mark(), Rule.WEIGHT_ANSWERS, named.text(), Weight.HEAVIEST, Weight.DECIMALS);
    }
    Map<String, ItemCode> answered = new HashMap<>();
    for (int i = 0; i < parts.size() && weigh && match; i++) {
      answered.put(parts.get(i), new ItemCode(items.get(items.size() == 1 ? 0 : i)));
    }
    return answered;
  }

  /** Whether every answer is a weight above 0. */
  private static boolean weighs(Item item) {
    if (item instanceof NumberItem number) {
      return Stream.of(number.min(), number.max()).allMatch(WeightsReader::weighs)
          && number.decimals() <= Weight.DECIMALS;
    }
    return item instanceof ChoiceItem choice
        && choice.options().options().stream()
            .allMatch(option -> option.points().filter(WeightsReader::weighs).isPresent());
  }

  private static boolean weighs(BigDecimal weight) {
    return weight.signum() > 0 && Weight.possible(weight);
  }
}
