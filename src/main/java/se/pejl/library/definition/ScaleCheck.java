package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Norms.GroupNorm;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.Span;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Node;

/** Holds the missing rule, the norms and the declared range of a scale against what it can give. */
record ScaleCheck(ScaleDraft draft, Problems problems) {

  void missing(int parts) {
    int atMost = Reach.atMost(scale().missing());
    if (parts > 0 && atMost >= parts) {
      problems.add(
          draft.block().markOf("missing"), Rule.MISSING_TOO_MANY, scale().code(), atMost, parts);
    }
  }

  /** A raw score between the first and the last row that has none of its own. */
  void norms(Possible raw) {
    List<GroupNorm> groups = scale().norms().map(norms -> norms.groups()).orElse(List.of());
    List<Block> blocks =
        draft.block().block("norms").map(norms -> norms.quietBlocks("groups")).orElse(List.of());
    for (int i = 0; i < groups.size(); i++) {
      Norm norm = groups.get(i).norm();
      Block block = blocks.get(i);
      if (norm instanceof Norm.Table table) {
        tables().norm(block.markOf("table"), table, raw.span());
      }
      raw.some().stream()
          .filter(score -> hole(norm, score))
          .findFirst()
          .ifPresent(
              score ->
                  problems.add(
                      block.markOf("table"),
                      Rule.NORM_HOLE,
                      scale().code(),
                      SpanCheck.plain(score)));
    }
  }

  /** The rows by which raw scores are looked up. */
  void lookup(Span raw) {
    tables().lookup(draft.block().markOf("lookup"), scale().transform().lookup(), raw);
  }

  private TableCheck tables() {
    return new TableCheck(scale().code().value(), problems);
  }

  private static boolean hole(Norm norm, BigDecimal score) {
    if (!(norm instanceof Norm.Table table)) {
      return false;
    }
    BigDecimal first = table.rows().get(0).raw();
    BigDecimal last = table.rows().get(table.rows().size() - 1).raw();
    return new Span(first, last).holds(score) && norm.of(score).isEmpty();
  }

  void range(Span range) {
    Block block = draft.block();
    if (!block.has("range")) {
      return;
    }
    List<Node> nodes = block.list("range", Limits.ITEMS);
    if (nodes.size() != 2) {
      if (block.quietList("range").isPresent()) {
        problems.add(block.markOf("range"), Rule.VALUE_TYPE, "range", Kinds.TWO_NUMBERS);
      }
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
          scale().code(),
          low.get(),
          high.get(),
          SpanCheck.plain(range.lowest()),
          SpanCheck.plain(range.highest()));
    }
  }

  private Scale scale() {
    return draft.scale();
  }
}
