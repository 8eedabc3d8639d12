package se.pejl.library.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Section;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.Span;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Node;

/**
 * Computes what a scale can give, and holds its declared range, missing rule and bands against it.
 */
final class SpanCheck {

  private final Scale scale;
  private final List<Item> items;
  private final List<Boolean> hideable;
  private final Block block;
  private final Problems problems;

  SpanCheck(Scale scale, List<Item> items, List<Section> sections, Block block) {
    this.scale = scale;
    this.items = items;
    this.hideable = items.stream().map(item -> hideable(item, sections)).toList();
    this.block = block;
    this.problems = block.problems();
  }

  private static boolean hideable(Item item, List<Section> sections) {
    boolean inHideable =
        sections.stream()
            .filter(section -> section.showIf().isPresent())
            .anyMatch(section -> section.items().contains(item));
    return inHideable || item.traits().showIf().isPresent();
  }

  /** The scale with its range. */
  Scale checked() {
    List<Span> spans = items.stream().map(SpanCheck::points).toList();
    Span range =
        new Reach(spans, hideable, scale.missing()).of(scale.method(), scale.transform().times());
    checkMissing();
    checkRange(range);
    checkBands(range);
    return scale.within(range);
  }

  private static Span points(Item item) {
    if (item instanceof NumberItem number) {
      return new Span(number.min(), number.max());
    }
    var options = ((ChoiceItem) item).options();
    return new Span(options.lowest().orElseThrow(), options.highest().orElseThrow());
  }

  private void checkMissing() {
    int atMost =
        scale.missing() instanceof MissingRule.Prorate prorate
            ? prorate.atMost()
            : scale.missing() instanceof MissingRule.BlankAsZero zero ? zero.atMost() : 0;
    if (atMost >= items.size()) {
      problems.add(
          block.markOf("missing"), Rule.MISSING_TOO_MANY, scale.code(), atMost, items.size());
    }
  }

  private void checkRange(Span range) {
    if (!block.has("range")) {
      return;
    }
    List<Node> nodes = block.list("range", Limits.ITEMS);
    if (nodes.size() != 2) {
      problems.add(block.markOf("range"), Rule.VALUE_TYPE, "range", Kinds.TWO_NUMBERS);
      return;
    }
    Optional<BigDecimal> low = block.number(nodes.get(0), "range");
    Optional<BigDecimal> high = block.number(nodes.get(1), "range");
    boolean wrong =
        low.filter(from -> from.compareTo(range.lowest()) != 0).isPresent()
            || high.filter(to -> to.compareTo(range.highest()) != 0).isPresent();
    if (wrong && low.isPresent() && high.isPresent()) {
      problems.add(
          block.markOf("range"),
          Rule.RANGE_IMPOSSIBLE,
          scale.code(),
          low.get(),
          high.get(),
          plain(range.lowest()),
          plain(range.highest()));
    }
  }

  private void checkBands(Span range) {
    List<Block> blocks = block.quietBlocks("bands");
    List<BigDecimal> cutoffs =
        blocks.stream().flatMap(band -> band.quietNumber("from").stream()).toList();
    if (cutoffs.isEmpty() || cutoffs.size() != blocks.size()) {
      return;
    }
    boolean inOrder = true;
    for (int i = 1; i < cutoffs.size(); i++) {
      inOrder &= checkOrder(cutoffs.get(i - 1), cutoffs.get(i), blocks.get(i));
    }
    if (!inOrder) {
      return;
    }
    if (cutoffs.get(0).compareTo(range.lowest()) > 0) {
      problems.add(
          blocks.get(0).markOf("from"),
          Rule.BAND_GAP,
          scale.code(),
          plain(range.lowest()),
          plain(cutoffs.get(0)));
    }
    checkReached(blocks, range);
  }

  private boolean checkOrder(BigDecimal before, BigDecimal cutoff, Block band) {
    int order = before.compareTo(cutoff);
    if (order == 0) {
      problems.add(band.markOf("from"), Rule.BAND_OVERLAP, scale.code(), plain(cutoff));
    } else if (order > 0) {
      String code = band.quietWords("code");
      problems.add(band.markOf("from"), Rule.BAND_ORDER, scale.code(), code);
    }
    return order < 0;
  }

  private void checkReached(List<Block> blocks, Span range) {
    Optional<Steps> steps = steps();
    List<Band> bands = scale.bands();
    for (int i = 0; i < bands.size(); i++) {
      BigDecimal from = bands.get(i).cutoff().max(range.lowest());
      Optional<BigDecimal> first = first(from, range, steps);
      Optional<BigDecimal> next =
          i + 1 < bands.size() ? Optional.of(bands.get(i + 1).cutoff()) : Optional.empty();
      boolean reached =
          first.filter(score -> next.isEmpty() || score.compareTo(next.get()) < 0).isPresent();
      if (!reached) {
        problems.add(
            blocks.get(i).markOf("from"), Rule.BAND_UNREACHABLE, scale.code(), bands.get(i).code());
      }
    }
  }

  /** The lowest score from here on; any number, where it is not known which can be reached. */
  private Optional<BigDecimal> first(BigDecimal from, Span range, Optional<Steps> steps) {
    boolean certain = steps.isPresent() && scale.transform().times().signum() > 0;
    if (!certain) {
      return Optional.of(from).filter(score -> score.compareTo(range.highest()) <= 0);
    }
    BigDecimal raw = from.divide(scale.transform().times(), 12, RoundingMode.HALF_UP);
    return steps.get().from(raw).map(score -> score.multiply(scale.transform().times()));
  }

  /** Every raw score there can be; empty when they may lie anywhere between the ends. */
  private Optional<Steps> steps() {
    boolean between =
        scale.method() instanceof Method.Mean || scale.missing() instanceof MissingRule.Prorate;
    if (between) {
      return Optional.empty();
    }
    return scale.method() instanceof Method.Count
        ? Optional.of(Steps.upTo(items.size()))
        : Steps.of(items, reversed(), open());
  }

  private List<Boolean> reversed() {
    return scale.items().stream().map(item -> item.keying() == Keying.REVERSE).toList();
  }

  private List<Boolean> open() {
    boolean zero = scale.missing() instanceof MissingRule.BlankAsZero;
    return hideable.stream().map(hidden -> hidden || zero).toList();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
