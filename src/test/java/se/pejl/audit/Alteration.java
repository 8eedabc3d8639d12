package se.pejl.audit;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.pejl.audit.Schema.Column;
import se.pejl.audit.Schema.Table;

/**
 * One thing that can be done to a row: as SQL, with what it is done to.
 *
 * @param target {@code table.column}, or {@code table (deleted)}, {@code table (copied)}
 */
record Alteration(String target, String sql) {

  private static final String UUID_TEXT = "'00000000-0000-4000-8000-00000000000a'";

  /** All that can be done to the rows of a table, each to the first there is of its kind. */
  static List<Alteration> of(Table table, Rows rows) {
    String where = Excused.rows(table.name());
    List<Alteration> all = new ArrayList<>();
    String key = table.key().get(0);
    for (Column column : table.columns()) {
      String target = table.name() + "." + column.name();
      String update = "update " + table.name() + " set " + column.name() + " = ";
      String empty = where + " and " + column.name() + " is null";
      String full = where + " and " + column.name() + " is not null";
      rows.first(table, full)
          .ifPresent(row -> all.add(new Alteration(target, update + other(column) + at(key, row))));
      rows.first(table, empty)
          .ifPresent(row -> all.add(new Alteration(target, update + some(column) + at(key, row))));
      if (column.nullable()) {
        rows.first(table, full)
            .ifPresent(row -> all.add(new Alteration(target, update + "null" + at(key, row))));
      }
      exchanged(table, column, where, rows).ifPresent(sql -> all.add(new Alteration(target, sql)));
    }
    rows.first(table, where)
        .ifPresent(
            row -> {
              String gone = "delete from " + table.name() + at(key, row);
              all.add(new Alteration(table.name() + " (deleted)", gone));
              all.add(new Alteration(table.name() + " (copied)", copied(table, key, row)));
            });
    return all;
  }

  private static String at(String key, String row) {
    return " where " + key + " = " + row;
  }

  /**
   * Two rows that differ in a column, each with what the other had; not where it must be unique.
   */
  private static Optional<String> exchanged(Table table, Column column, String where, Rows rows) {
    String name = column.name();
    if (table.unique().contains(name) || column.type() == Types.CLOB) {
      return Optional.empty();
    }
    String key = table.key().get(0);
    return rows.first(table, where + " and " + name + " is not null")
        .flatMap(
            one ->
                rows.first(table, where + " and " + name + " <> " + value(table, name, key, one))
                    .map(
                        two ->
                            "update %s set %s = case when %s = %s then %s else %s end where %s in (%s, %s)"
                                .formatted(
                                    table.name(),
                                    name,
                                    key,
                                    one,
                                    value(table, name, key, two),
                                    value(table, name, key, one),
                                    key,
                                    one,
                                    two)));
  }

  private static String value(Table table, String column, String key, String row) {
    return "(select x."
        + column
        + " from "
        + table.name()
        + " x where x."
        + key
        + " = "
        + row
        + ")";
  }

  private static String copied(Table table, String key, String row) {
    String values =
        table.columns().stream()
            .map(column -> table.unique().contains(column.name()) ? fresh(column) : column.name())
            .collect(Collectors.joining(", "));
    return "insert into "
        + table.name()
        + " select "
        + values
        + " from "
        + table.name()
        + at(key, row);
  }

  private static String fresh(Column column) {
    return text(column) && column.size() >= 36 ? "'" + UUID.randomUUID() + "'" : other(column);
  }

  /** Something else than what is there, such as could stand there. */
  private static String other(Column column) {
    String name = column.name();
    if (!column.words().isEmpty()) {
      String one = "'" + column.words().get(0) + "'";
      String two = "'" + column.words().get(column.words().size() - 1) + "'";
      return "case when " + name + " = " + one + " then " + two + " else " + one + " end";
    }
    if (column.type() == Types.DATE) {
      return "'2020-02-02'";
    }
    if (!text(column)) {
      return column.type() == Types.SMALLINT ? "1 - " + name : name + " + 1";
    }
    if (column.type() == Types.CLOB || column.size() > 64) {
      return column.size() < 100 || column.type() != Types.CLOB && column.size() < 1000
          ? "substr(" + name + ", 1, " + Math.min(20, column.size() - 1) + ") || 'x'"
          : name + " || ' '";
    }
    return column.size() == 36 ? UUID_TEXT : "'x' || substr(" + name + ", 2)";
  }

  /** Something where there was nothing. */
  private static String some(Column column) {
    if (column.type() == Types.DATE) {
      return "'2026-01-02'";
    }
    return text(column) ? (column.size() == 36 ? UUID_TEXT : "'1'") : "1";
  }

  private static boolean text(Column column) {
    return column.type() == Types.VARCHAR || column.type() == Types.CLOB;
  }

  /** Finds the key of the first row that a condition names, as a literal. */
  interface Rows {
    Optional<String> first(Table table, String where);
  }
}
