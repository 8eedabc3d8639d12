package se.pejl.audit;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables of a database as the database itself tells of them. */
final class Schema {

  /**
   * One column: its name, what it holds, how much of it, and whether it may hold nothing.
   *
   * @param words all that the program writes there; none where it is not one of a few
   */
  record Column(String name, int type, int size, boolean nullable, List<String> words) {}

  /**
   * @param key the columns that tell its rows apart
   * @param unique all columns that must not hold the same twice, alone or together
   */
  record Table(String name, List<Column> columns, List<String> key, Set<String> unique) {}

  /** Held to the migrations by every start of the server. */
  private static final String OF_FLYWAY = "flyway_schema_history";

  private final DatabaseMetaData data;
  private final String schema;

  private final Map<String, List<String>> words;

  private Schema(DatabaseMetaData data, String schema, Map<String, List<String>> words) {
    this.data = data;
    this.schema = schema;
    this.words = words;
  }

  /**
   * @param words what the program writes in columns with one of a few, by {@code table.column}
   */
  static List<Table> of(Connection connection, Map<String, List<String>> words)
      throws SQLException {
    Schema schema = new Schema(connection.getMetaData(), connection.getSchema(), words);
    List<Table> tables = new ArrayList<>();
    try (ResultSet names =
        schema.data.getTables(null, schema.schema, "%", new String[] {"TABLE"})) {
      while (names.next()) {
        if (!names.getString("TABLE_NAME").equals(OF_FLYWAY)) {
          tables.add(schema.table(names.getString("TABLE_NAME")));
        }
      }
    }
    return tables;
  }

  private Table table(String name) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet each = data.getColumns(null, schema, name, "%")) {
      while (each.next()) {
        columns.add(
            new Column(
                lower(each.getString("COLUMN_NAME")),
                each.getInt("DATA_TYPE"),
                each.getInt("COLUMN_SIZE"),
                each.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                words.getOrDefault(lower(name + "." + each.getString("COLUMN_NAME")), List.of())));
      }
    }
    Set<String> unique = new TreeSet<>();
    try (ResultSet indexes = data.getIndexInfo(null, schema, name, true, true)) {
      while (indexes.next()) {
        if (indexes.getString("COLUMN_NAME") != null) {
          unique.add(lower(indexes.getString("COLUMN_NAME")));
        }
      }
    }
    List<String> key = new ArrayList<>();
    try (ResultSet keys = data.getPrimaryKeys(null, schema, name)) {
      while (keys.next()) {
        key.add(lower(keys.getString("COLUMN_NAME")));
      }
    }
    return new Table(lower(name), columns, key, unique);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
