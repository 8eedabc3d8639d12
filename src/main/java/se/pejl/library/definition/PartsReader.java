package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.pejl.form.Section;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Subscale;
import se.pejl.library.definition.WeightsReader.Weights;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Mapping;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Reads what a scale is made of: items and other scales, and how each of them counts. */
final class PartsReader {

  private final List<Section> sections;
  private final Catalogue catalogue;
  private final Set<String> scales;
  private final Problems problems;
  private final Map<String, Item> complete = new HashMap<>();

  PartsReader(List<Section> sections, Catalogue catalogue, Set<String> scales, Problems problems) {
    this.sections = sections;
    this.catalogue = catalogue;
    this.scales = scales;
    this.problems = problems;
    for (Section section : sections) {
      section.items().forEach(item -> complete.putIfAbsent(item.code().value(), item));
    }
  }

  /** The parts of a scale in the order in which they are named. */
  record Parts(List<Item> items, List<ScaleItem> uses, List<Subscale> subscales) {
    boolean none() {
      return uses.isEmpty() && subscales.isEmpty();
    }
  }

  static final Parts NONE = new Parts(List.of(), List.of(), List.of());

  /** None when there are none, or one of them cannot be read. */
  Parts read(String scale, Block block) {
    List<Item> items = new ArrayList<>();
    List<String> subscales = new ArrayList<>();
    boolean all = named(scale, block, items, subscales);
    Set<String> parts = new TreeSet<>(subscales);
    items.forEach(item -> parts.add(item.code().value()));
    Weights weights = weights(block, scale, parts);
    Map<String, BigDecimal> thresholds = numbers(block, "countFromFor", scale, parts);
    Map<String, Map<String, BigDecimal>> points = points(block, scale, items, parts);
    Set<String> reversed = reversed(block, scale, items);
    if (!all) {
      return NONE;
    }
    List<ScaleItem> uses = new ArrayList<>();
    for (Item item : items) {
      String code = item.code().value();
      uses.add(
          new ScaleItem(
              item.code(),
              reversed.contains(code) ? Keying.REVERSE : Keying.FORWARD,
              weights.of(code),
              weights.from(code),
              Optional.ofNullable(thresholds.get(code)),
              points.getOrDefault(code, Map.of())));
    }
    return new Parts(items, uses, subscales.stream().map(code -> subscale(code, weights)).toList());
  }

  private static Subscale subscale(String code, Weights weights) {
    return new Subscale(new ScaleCode(code), weights.of(code));
  }

  /** Whether all that are named could be found. */
  private boolean named(String scale, Block block, List<Item> items, List<String> subscales) {
    Optional<Node> of = block.need("of");
    if (of.flatMap(Node::asMapping).isPresent()) {
      items.addAll(new Selection(sections, block.block("of").orElseThrow()).items(scale));
      return true;
    }
    List<Scalar> named = block.scalars("of", Limits.ITEMS);
    if (of.flatMap(Node::asListing).filter(list -> list.nodes().isEmpty()).isPresent()) {
      problems.add(block.markOf("of"), Rule.SCALE_EMPTY, scale);
    }
    Set<String> seen = new HashSet<>();
    int wanted = 0;
    for (Scalar part : named) {
      List<String> meant = catalogue.meant(part.text());
      wanted += meant.size();
      if (meant.stream().anyMatch(catalogue::knows) && scales.contains(part.text())) {
        problems.add(part.mark(), Rule.SCALE_AMBIGUOUS, scale, part.text());
      }
      if (known(scale, part) && !meant.stream().allMatch(seen::add)) {
        problems.add(part.mark(), Rule.SCALE_ITEM_TWICE, scale, part.text());
      } else if (meant.stream().allMatch(catalogue::knows)) {
        meant.forEach(code -> Optional.ofNullable(complete.get(code)).ifPresent(items::add));
      } else if (scales.contains(part.text())) {
        subscales.add(part.text());
      }
    }
    return items.size() + subscales.size() == wanted;
  }

  private boolean known(String scale, Scalar part) {
    boolean known =
        catalogue.meant(part.text()).stream().allMatch(catalogue::knows)
            || scales.contains(part.text());
    if (!known) {
      Set<String> all = catalogue.names();
      all.addAll(scales);
      problems.add(
          part.mark(),
          Rule.SCALE_UNKNOWN_ITEM,
          scale,
          part.text(),
          Spelling.didYouMean(part.text(), all));
    }
    return known;
  }

  private Set<String> reversed(Block block, String scale, List<Item> items) {
    Set<String> members = new HashSet<>();
    items.forEach(item -> members.add(item.code().value()));
    Set<String> reversed = new HashSet<>();
    for (Scalar scalar : block.scalars("reverse", Limits.ITEMS)) {
      List<String> meant = catalogue.meant(scalar.text());
      if (reversed.containsAll(meant)) {
        problems.add(scalar.mark(), Rule.SCALE_ITEM_TWICE, scale, scalar.text());
      } else if (members.containsAll(meant)) {
        reversed.addAll(meant);
      } else if (!members.isEmpty()) {
        problems.add(
            scalar.mark(),
            Rule.REVERSE_OUTSIDE_SCALE,
            scale,
            scalar.text(),
            Spelling.didYouMean(scalar.text(), members));
      }
    }
    return reversed;
  }

  /** A number for each of some parts. */
  private Map<String, BigDecimal> numbers(
      Block block, String key, String scale, Set<String> parts) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    block
        .block(key)
        .ifPresent(
            own ->
                own.mapping()
                    .entries()
                    .forEach(
                        (part, entry) -> {
                          if (isPart(part, entry, key, scale, parts)) {
                            own.number(entry.value(), part)
                                .ifPresent(
                                    n ->
                                        catalogue
                                            .meant(part)
                                            .forEach(code -> numbers.put(code, n)));
                          }
                        }));
    return numbers;
  }

  private boolean isPart(
      String part, Mapping.Entry entry, String key, String scale, Set<String> parts) {
    boolean known = parts.containsAll(catalogue.meant(part));
    if (!known) {
      problems.add(
          entry.key(), Rule.SCALE_NOT_A_PART, key, part, scale, Spelling.didYouMean(part, parts));
    }
    return known;
  }

  private Weights weights(Block block, String scale, Set<String> parts) {
    Map<String, Node> given = new LinkedHashMap<>();
    Optional<Block> own = block.block("weights");
    own.ifPresent(
        written ->
            written
                .mapping()
                .entries()
                .forEach(
                    (part, entry) -> {
                      if (isPart(part, entry, "weights", scale, parts)) {
                        given.put(part, entry.value());
                      }
                    }));
    return new WeightsReader(catalogue, problems).read(own.orElse(block), given);
  }

  /** The points of the scale's own, option by option. */
  private Map<String, Map<String, BigDecimal>> points(
      Block block, String scale, List<Item> items, Set<String> parts) {
    Map<String, Map<String, BigDecimal>> points = new HashMap<>();
    block
        .block("points")
        .ifPresent(
            own ->
                own.mapping()
                    .entries()
                    .forEach(
                        (part, entry) -> {
                          if (isPart(part, entry, "points", scale, parts)) {
                            Block.of(entry.value(), part, problems)
                                .ifPresent(
                                    each -> {
                                      Map<String, BigDecimal> all = given(part, each);
                                      catalogue.meant(part).forEach(one -> points.put(one, all));
                                    });
                          }
                        }));
    return points;
  }

  private Map<String, BigDecimal> given(String item, Block block) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    Set<String> options = new TreeSet<>();
    if (complete.get(catalogue.meant(item).get(0)) instanceof ChoiceItem choice) {
      choice.options().options().forEach(option -> options.add(option.code()));
    }
    block
        .mapping()
        .entries()
        .forEach(
            (option, entry) -> {
              if (options.contains(option)) {
                block.number(entry.value(), option).ifPresent(n -> given.put(option, n));
              } else {
                problems.add(
                    entry.key(),
                    Rule.OPTION_UNKNOWN,
                    item,
                    option,
                    Spelling.didYouMean(option, options));
              }
            });
    return given;
  }
}
