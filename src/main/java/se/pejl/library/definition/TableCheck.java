package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Transform;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/**
 * Warns of tables that were not copied whole: a row out of line, or ends that are not the scale's.
 */
record TableCheck(String scale, Problems problems) {

  /** What a raw score is looked up as. */
  private record Row(BigDecimal raw, BigDecimal value) {}

  void lookup(Mark mark, List<Transform.Row> lookup, Span raw) {
    List<Row> rows = lookup.stream().map(row -> new Row(row.from(), row.gives())).toList();
    turns(mark, rows);
    boolean below = !rows.isEmpty() && rows.get(0).raw().compareTo(raw.lowest()) > 0;
    boolean beyond = !rows.isEmpty() && last(rows).raw().compareTo(raw.highest()) > 0;
    if (below || beyond) {
      ends(mark, rows, raw);
    }
  }

  void norm(Mark mark, Norm.Table table, Span raw) {
    List<Row> rows = table.rows().stream().map(row -> new Row(row.raw(), row.value())).toList();
    turns(mark, rows);
    if (rows.get(0).raw().compareTo(raw.lowest()) != 0
        || last(rows).raw().compareTo(raw.highest()) != 0) {
      ends(mark, rows, raw);
    }
  }

  private void ends(Mark mark, List<Row> rows, Span raw) {
    problems.add(
        mark,
        Rule.TABLE_ENDS,
        scale,
        SpanCheck.plain(rows.get(0).raw()),
        SpanCheck.plain(last(rows).raw()),
        SpanCheck.plain(raw.lowest()),
        SpanCheck.plain(raw.highest()));
  }

  /** The first step against the way that the table goes as a whole. */
  private void turns(Mark mark, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int way = last(rows).value().compareTo(rows.get(0).value());
    Optional<Integer> turn =
        IntStream.range(1, rows.size())
            .filter(i -> step(rows, i) != 0 && step(rows, i) != way)
            .boxed()
            .findFirst();
    turn.ifPresent(
        i ->
            problems.add(
                mark,
                Rule.TABLE_TURNS,
                scale,
                SpanCheck.plain(rows.get(i - 1).raw()),
                SpanCheck.plain(rows.get(i - 1).value()),
                SpanCheck.plain(rows.get(i).raw()),
                SpanCheck.plain(rows.get(i).value())));
  }

  private static int step(List<Row> rows, int to) {
    return rows.get(to).value().compareTo(rows.get(to - 1).value());
  }

  private static Row last(List<Row> rows) {
    return rows.get(rows.size() - 1);
  }
}
