package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Transform;
import se.pejl.library.problem.Rule;

/** Reads what happens to a raw score: looked up, multiplied, moved, rounded. */
final class TransformReader {

  private TransformReader() {}

  static Transform read(Block block) {
    Optional<Rounding> rounding = RoundReader.read(block, "roundResult");
    BigDecimal plus = block.number("plus").orElse(BigDecimal.ZERO);
    return new Transform(rows(block), times(block), plus, rounding);
  }

  private static BigDecimal times(Block block) {
    BigDecimal times = block.number("times").orElse(BigDecimal.ONE);
    if (times.signum() == 0) {
      block.problems().add(block.markOf("times"), Rule.VALUE_TYPE, "times", Kinds.NOT_ZERO);
      return BigDecimal.ONE;
    }
    return times;
  }

  private static List<Transform.Row> rows(Block block) {
    List<Transform.Row> rows = new ArrayList<>();
    Set<BigDecimal> seen = new HashSet<>();
    List<Block> blocks = block.blocks("lookup", Limits.LINES);
    if (block.quietList("lookup").filter(List::isEmpty).isPresent()) {
      block.problems().add(block.markOf("lookup"), Rule.VALUE_EMPTY, "lookup");
    }
    for (Block row : blocks) {
      row.only("from", "gives");
      row.need("from");
      row.need("gives");
      Optional<BigDecimal> from = row.number("from");
      Optional<BigDecimal> gives = row.number("gives");
      from.ifPresent(low -> gives.ifPresent(n -> rows.add(new Transform.Row(low, n))));
      if (from.isPresent() && !seen.add(from.get().stripTrailingZeros())) {
        block.problems().add(row.markOf("from"), Rule.LOOKUP_TWICE, from.get());
      }
    }
    return rows;
  }
}
