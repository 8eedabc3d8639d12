package se.pejl.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What the application may do with a table besides reading it and adding to it. It follows from the
 * table's own triggers: what they refuse always is not granted at all, so that a new table is
 * guarded as soon as it has its trigger.
 */
record TableAccess(String table, boolean update, boolean delete) {

  /** Rows of a table's name, whether changes are refused, and whether deletions are. */
  static List<TableAccess> of(Connection owner, String guards) throws SQLException {
    List<TableAccess> tables = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(guards)) {
      while (rows.next()) {
        tables.add(new TableAccess(rows.getString(1), rows.getInt(2) == 0, rows.getInt(3) == 0));
      }
    }
    return tables;
  }

  /** In the words of SQL. */
  String privileges() {
    StringJoiner privileges = new StringJoiner(", ").add("select");
    if (!table.equalsIgnoreCase(Migrations.HISTORY)) {
      privileges.add("insert");
      if (update) {
        privileges.add("update");
      }
      if (delete) {
        privileges.add("delete");
      }
    }
    return privileges.toString();
  }
}
