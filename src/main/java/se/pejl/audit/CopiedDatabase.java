package se.pejl.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.pejl.access.log.chain.Head;
import se.pejl.access.log.chain.Link;

/** A database that is only read: all of it as it is at one moment. */
public final class CopiedDatabase implements CopiedLog {

  private static final int PAGE = 1000;
  private static final String HEADS = "select board, last_seq, last_hash from chain_head";
  private static final String EVENTS =
      """
      select id, board, seq, happened_at, account, account_name, kind, subject, case_file, purpose,
        note, previous_hash, hash
      from event_log order by board, seq, id
      """;

  /** What a row is made into. */
  public interface Row<T> {
    T of(ResultSet columns) throws SQLException;
  }

  private final Connection connection;
  private final Runnable afterwards;

  CopiedDatabase(Connection connection, Runnable afterwards) {
    this.connection = connection;
    this.afterwards = afterwards;
  }

  @Override
  public List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    each(HEADS, row -> new Head(row.getString(1), row.getLong(2), row.getString(3)), heads::add);
    return heads;
  }

  @Override
  public void events(Consumer<Link> each) {
    each(EVENTS, CopiedDatabase::link, each);
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        row.getLong(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13));
  }

  /** Every row that a query gives, one by one. */
  public <T> void each(String query, Row<T> reading, Consumer<T> each) {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(PAGE);
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          each.accept(reading.of(rows));
        }
      }
    } catch (SQLException unreadable) {
      throw new UnreadableCopyException(unreadable.getSQLState(), unreadable);
    }
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException alreadyGone) {
      // it was only read
    } finally {
      afterwards.run();
    }
  }
}
