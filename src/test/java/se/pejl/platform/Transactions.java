package se.pejl.platform;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** A database that work is done in, one transaction at a time. */
public interface Transactions {

  /** Commits when the work returns, rolls back when it throws. */
  <T> T inTransaction(Function<EntityManager, T> work);

  /** The same for work that returns nothing. */
  default void change(Consumer<EntityManager> work) {
    inTransaction(
        entityManager -> {
          work.accept(entityManager);
          return null;
        });
  }

  /** For plain SQL, as whoever owns the tables. */
  DataSource connections();

  /** For plain SQL, as the application's own user. */
  DataSource application();

  /** The database itself. */
  se.pejl.platform.database.Database database();
}
