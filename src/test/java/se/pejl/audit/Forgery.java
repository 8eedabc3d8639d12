package se.pejl.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import se.pejl.access.log.chain.Head;
import se.pejl.access.log.chain.Link;

/** The hands of whoever changes a log behind its back, by plain SQL. */
final class Forgery {

  private static final List<String> TEXTS =
      List.of("id", "board", "account", "account_name", "kind", "previous_hash", "hash");
  private static final List<String> MAYBE = List.of("subject", "case_file", "purpose", "note");
  private static final List<String> NUMBERS = List.of("seq", "happened_at");

  private final Connection connection;
  private final List<Link> links = new ArrayList<>();

  Forgery(Connection connection) {
    this.connection = connection;
    new CopiedDatabase(connection, () -> {}).events(links::add);
  }

  Link any(Random random) {
    return links.get(random.nextInt(links.size()));
  }

  Link notLast(Random random) {
    Link link = any(random);
    return link.number() < KeptLog.EVENTS ? link : notLast(random);
  }

  Link other(Link one, Random random) {
    Link link = any(random);
    return link.board().equals(one.board()) && link.number() != one.number()
        ? link
        : other(one, random);
  }

  Link elsewhere(Link one) {
    return links.stream()
        .filter(link -> link.number() == one.number() && !link.board().equals(one.board()))
        .findFirst()
        .orElseThrow();
  }

  Link last(String board) {
    return links.stream()
        .filter(link -> link.board().equals(board))
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  List<Link> from(Link first) {
    return links.stream()
        .filter(link -> link.board().equals(first.board()) && link.number() >= first.number())
        .toList();
  }

  /** One column to something else. */
  void change(Link link, Random random) {
    List<String> all = new ArrayList<>(TEXTS);
    all.addAll(MAYBE);
    all.addAll(NUMBERS);
    String column = all.get(random.nextInt(all.size()));
    Map<String, Object> columns = Columns.of(link);
    Object now = columns.get(column);
    Object then =
        now instanceof Long number
            ? (Object) (number + 1 + random.nextInt(1000))
            : otherThan((String) now, random);
    if (MAYBE.contains(column) && now != null && random.nextBoolean()) {
      then = random.nextBoolean() ? null : "";
    }
    run("update event_log set " + column + " = ? where id = ?", then, link.id());
  }

  static String otherThan(String text, Random random) {
    if (text == null || text.isEmpty()) {
      return "x";
    }
    StringBuilder other = new StringBuilder(text);
    int at = random.nextInt(text.length());
    char letter = "0123456789abcdefABÅÄÖ ".charAt(random.nextInt(22));
    other.setCharAt(at, letter == text.charAt(at) ? 'z' : letter);
    return other.toString();
  }

  /** Something else said, with everything else as it was. */
  static Link forged(Link link, Random random) {
    Map<String, String> columns = texts(link);
    List<String> said = List.of("id", "account", "account_name", "kind", "subject", "note");
    String column = said.get(random.nextInt(said.size()));
    columns.put(column, otherThan(columns.get(column), random));
    return Columns.link(columns);
  }

  static Link renumbered(Link link, long number) {
    return with(link, "seq", Long.toString(number));
  }

  static Link moved(Link link, String board) {
    return with(link, "board", board);
  }

  static Link withId(Link link, String id) {
    return with(link, "id", id);
  }

  static Link after(Link link, String hash) {
    return with(link, "previous_hash", hash);
  }

  private static Link with(Link link, String column, String value) {
    Map<String, String> columns = texts(link);
    columns.put(column, value);
    return Columns.link(columns);
  }

  private static Map<String, String> texts(Link link) {
    Map<String, String> columns = new HashMap<>();
    Columns.of(link)
        .forEach((name, value) -> columns.put(name, value == null ? null : value.toString()));
    return columns;
  }

  /** Everything from an event on is other events now, sealed as if they had always been there. */
  void replace(Link first, List<Link> rest) {
    deleteFrom(first.board(), first.number());
    chain(first.board(), first.number(), first.previousHash(), rest);
    setHead(end(first.board()));
  }

  void insertChain(String board, List<Link> events) {
    List<Link> copies =
        events.stream().map(link -> withId(link, UUID.randomUUID().toString())).toList();
    chain(board, 1, Link.BEFORE_THE_FIRST, copies);
    Head end = end(board);
    run("insert into chain_head values (?, ?, ?)", end.board(), end.number(), end.hash());
  }

  private void chain(String board, long first, String before, List<Link> events) {
    String previous = before;
    long number = first;
    for (Link event : events) {
      Link sealed = after(renumbered(moved(event, board), number++), previous).sealed();
      insert(sealed);
      previous = sealed.hash();
    }
  }

  /** Where the log of the board ends in the database now. */
  Head end(String board) {
    List<Head> ends = new ArrayList<>(List.of(new Head(board, 0, Link.BEFORE_THE_FIRST)));
    new CopiedDatabase(connection, () -> {})
        .events(
            link -> {
              if (link.board().equals(board)) {
                ends.set(0, new Head(board, link.number(), link.hash()));
              }
            });
    return ends.get(0);
  }

  void insert(Link link) {
    run(
        "insert into event_log values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Columns.of(link).values().toArray());
  }

  void delete(Link link) {
    run("delete from event_log where id = ?", link.id());
  }

  void deleteFrom(String board, long number) {
    run("delete from event_log where board = ? and seq >= ?", board, number);
  }

  void setHead(Head head) {
    run(
        "update chain_head set last_seq = ?, last_hash = ? where board = ?",
        head.number(),
        head.hash(),
        head.board());
  }

  void deleteHead(String board) {
    run("delete from chain_head where board = ?", board);
  }

  private void run(String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      statement.executeUpdate();
    } catch (SQLException impossible) {
      throw new IllegalStateException(sql, impossible);
    }
  }
}
