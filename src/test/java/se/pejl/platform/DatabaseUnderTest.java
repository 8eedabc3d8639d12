package se.pejl.platform;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Both databases a test has to hold on, made once a JVM and migrated like a real one.
 *
 * <pre>
 * &#64;ParameterizedClass
 * &#64;EnumSource(DatabaseUnderTest.class)
 * class AccountsTest {
 *   &#64;Parameter DatabaseUnderTest database;
 *
 *   &#64;Test void ... { database.change(em -> new Accounts(em).add(...)); }
 * </pre>
 *
 * Tests share the database and keep apart by using ids of their own; who needs an empty one asks
 * for {@link #fresh()}.
 */
public enum DatabaseUnderTest implements Transactions {
  DERBY {
    @Override
    TestDatabase make() {
      return TestDatabase.derby();
    }
  },
  POSTGRESQL {
    @Override
    TestDatabase make() {
      return TestDatabase.postgresql();
    }
  };

  private TestDatabase shared;

  abstract TestDatabase make();

  @Override
  public <T> T inTransaction(Function<EntityManager, T> work) {
    return shared().inTransaction(work);
  }

  @Override
  public DataSource connections() {
    return shared().connections();
  }

  @Override
  public DataSource application() {
    return shared().application();
  }

  @Override
  public se.pejl.platform.database.Database database() {
    return shared().database();
  }

  /** Connections for whoever runs the PostgreSQL server. */
  public static DataSource superuser() {
    return TestDatabase.superuser();
  }

  /** A database of one's own, empty but for the migrations. */
  public TestDatabase fresh() {
    return make();
  }

  private synchronized TestDatabase shared() {
    if (shared == null) {
      shared = make();
    }
    return shared;
  }
}
