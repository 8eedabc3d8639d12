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
import se.pejl.form.Section;
import se.pejl.form.item.Item;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Transform;
import se.pejl.form.scale.Unasked;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Reads scales and checks them against the items they are made of. */
final class ScalesReader {

  private final List<Section> sections;
  private final Catalogue catalogue;
  private final Texts texts;
  private final Problems problems;
  private final RuleReader rules;
  private final Map<String, Item> complete = new HashMap<>();

  ScalesReader(List<Section> sections, Catalogue catalogue, Texts texts, Problems problems) {
    this.sections = sections;
    this.catalogue = catalogue;
    this.texts = texts;
    this.problems = problems;
    this.rules = new RuleReader();
    for (Section section : sections) {
      section.items().forEach(item -> complete.putIfAbsent(item.code().value(), item));
    }
  }

  /** The scales by code; one that could not be read is named without being there. */
  Map<String, Optional<Scale>> read(List<Block> blocks) {
    Map<String, Optional<Scale>> scales = new LinkedHashMap<>();
    for (Block block : blocks) {
      Optional<Scale> scale = read(block);
      scales.putIfAbsent(block.code("code"), scale);
    }
    return scales;
  }

  private Optional<Scale> read(Block block) {
    block.only(
        "code",
        "title",
        "of",
        "method",
        "countFrom",
        "round",
        "reverse",
        "missing",
        "times",
        "direction",
        "range",
        "bands");
    String code = block.code("code");
    Text title = block.text("title", texts);
    block.need("direction");
    Direction direction =
        block.oneOf("direction", Words.of(Direction.class)).orElse(Direction.NEITHER);
    Optional<Method> method = rules.method(block);
    Optional<MissingRule> missing = rules.missing(block);
    BigDecimal times = times(block);
    List<Item> items = items(code, block);
    List<ScaleItem> keyed = keyed(code, items, block);
    List<Band> bands = bands(block);
    if (code.isEmpty() || keyed.isEmpty() || method.isEmpty() || missing.isEmpty()) {
      return Optional.empty();
    }
    if (!new ScoreCheck(code, block).canCount(items)) {
      return Optional.empty();
    }
    Scale scale =
        new Scale(
            new ScaleCode(code),
            title,
            keyed,
            List.of(),
            method.get(),
            missing.get(),
            Unasked.USUAL,
            new Transform(List.of(), times, BigDecimal.ZERO, Optional.empty()),
            Optional.empty(),
            Group.EVERYONE,
            direction,
            new Span(BigDecimal.ZERO, BigDecimal.ZERO),
            bands.isEmpty() ? List.of() : List.of(BandSystem.forAll(bands)));
    return Optional.of(new SpanCheck(scale, items, sections, block).checked());
  }

  private static BigDecimal times(Block block) {
    BigDecimal times = block.number("times").orElse(BigDecimal.ONE);
    if (times.signum() == 0) {
      block.problems().add(block.markOf("times"), Rule.VALUE_TYPE, "times", Kinds.NOT_ZERO);
      return BigDecimal.ONE;
    }
    return times;
  }

  /** The items of a scale; empty when it has none or one of them cannot be read. */
  private List<Item> items(String scale, Block block) {
    Optional<Node> of = block.need("of");
    if (of.flatMap(Node::asMapping).isPresent()) {
      return new Selection(sections, block.block("of").orElseThrow()).items(scale);
    }
    List<Scalar> named = block.scalars("of", Limits.ITEMS);
    if (of.flatMap(Node::asListing).filter(list -> list.nodes().isEmpty()).isPresent()) {
      problems.add(block.markOf("of"), Rule.SCALE_EMPTY, scale);
    }
    Set<String> seen = new HashSet<>();
    List<Item> items = named.stream().flatMap(code -> item(scale, code, seen).stream()).toList();
    return items.size() == named.size() ? items : List.of();
  }

  private Optional<Item> item(String scale, Scalar named, Set<String> seen) {
    String code = named.text();
    if (!catalogue.knows(code)) {
      problems.add(
          named.mark(),
          Rule.SCALE_UNKNOWN_ITEM,
          scale,
          code,
          Spelling.didYouMean(code, catalogue.codes()));
      return Optional.empty();
    }
    if (!seen.add(code)) {
      problems.add(named.mark(), Rule.SCALE_ITEM_TWICE, scale, code);
      return Optional.empty();
    }
    return Optional.ofNullable(complete.get(code));
  }

  private List<ScaleItem> keyed(String scale, List<Item> items, Block block) {
    Set<String> members = new HashSet<>();
    items.forEach(item -> members.add(item.code().value()));
    Set<String> reversed = new HashSet<>();
    for (Scalar scalar : block.scalars("reverse", Limits.ITEMS)) {
      if (reversed.contains(scalar.text())) {
        problems.add(scalar.mark(), Rule.SCALE_ITEM_TWICE, scale, scalar.text());
      } else if (members.contains(scalar.text())) {
        reversed.add(scalar.text());
      } else if (!members.isEmpty()) {
        problems.add(scalar.mark(), Rule.REVERSE_OUTSIDE_SCALE, scale, scalar.text());
      }
    }
    return items.stream()
        .map(item -> new ScaleItem(item.code(), keying(reversed.contains(item.code().value()))))
        .toList();
  }

  private static Keying keying(boolean reversed) {
    return reversed ? Keying.REVERSE : Keying.FORWARD;
  }

  private List<Band> bands(Block block) {
    Codes codes = new Codes(problems);
    List<Band> bands = new ArrayList<>();
    for (Block band : block.blocks("bands", Limits.BANDS)) {
      band.only("from", "code", "title", "text");
      band.need("from");
      Optional<BigDecimal> from = band.number("from");
      String code = band.code("code");
      codes.use(code, band.markOf("code"));
      Text title = band.text("title", texts);
      Text meaning = band.optionalText("text", texts);
      from.ifPresent(cutoff -> bands.add(new Band(code, cutoff, title, meaning)));
    }
    return bands;
  }
}
