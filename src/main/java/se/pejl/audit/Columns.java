package se.pejl.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.pejl.access.log.chain.Head;
import se.pejl.access.log.chain.Link;

/** Events and ends as columns by their names, as they stand in the database. */
final class Columns {

  private static final List<String> NAMES =
      List.of(
          "id",
          "board",
          "seq",
          "happened_at",
          "account",
          "account_name",
          "kind",
          "subject",
          "case_file",
          "purpose",
          "note",
          "previous_hash",
          "hash");

  private Columns() {}

  static Map<String, Object> of(Link link) {
    List<Object> values =
        Arrays.asList(
            link.id(),
            link.board(),
            link.number(),
            link.happenedAt(),
            link.account(),
            link.accountName(),
            link.kind(),
            link.subject(),
            link.caseFile(),
            link.purpose(),
            link.note(),
            link.previousHash(),
            link.hash());
    Map<String, Object> columns = new LinkedHashMap<>();
    for (int at = 0; at < NAMES.size(); at++) {
      columns.put(NAMES.get(at), values.get(at));
    }
    return columns;
  }

  static Link link(Map<String, String> columns) {
    return new Link(
        columns.get("id"),
        columns.get("board"),
        number(columns.get("seq")),
        number(columns.get("happened_at")),
        columns.get("account"),
        columns.get("account_name"),
        columns.get("kind"),
        columns.get("subject"),
        columns.get("case_file"),
        columns.get("purpose"),
        columns.get("note"),
        columns.get("previous_hash"),
        columns.get("hash"));
  }

  static Map<String, Object> of(Head head) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("end", head.board());
    columns.put("seq", head.number());
    columns.put("hash", head.hash());
    return columns;
  }

  static Head head(Map<String, String> columns) {
    return new Head(columns.get("end"), number(columns.get("seq")), columns.get("hash"));
  }

  /** What is no number any more is none that can be right. */
  private static long number(String text) {
    try {
      return Long.parseLong(String.valueOf(text));
    } catch (NumberFormatException changed) {
      return -1;
    }
  }
}
