package se.pejl.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL with a restored backup, or one at work; nothing in it is changed. */
final class PostgresqlCopy {

  static final String MARK = "jdbc:postgresql:";

  private PostgresqlCopy() {}

  static CopiedDatabase open(String address, String user, String password) {
    try {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(address);
      source.setUser(user);
      source.setPassword(password);
      source.setReadOnly(true);
      source.setLogServerErrorDetail(false);
      Connection connection = source.getConnection();
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      return new CopiedDatabase(connection, () -> {});
    } catch (SQLException unreachable) {
      throw new UnreadableCopyException(unreachable.getSQLState(), unreachable);
    } catch (IllegalArgumentException noAddress) {
      throw new UnreadableCopyException("address", noAddress);
    }
  }
}
