package se.pejl.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import se.pejl.platform.database.Database;
import se.pejl.platform.database.Derby;
import se.pejl.platform.database.Migrations;

/** One migrated database with the product's own entities, outside the server. */
public final class TestDatabase implements Transactions {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static EmbeddedPostgres server;

  private final Database database;
  private final EntityManagerFactory factory;

  private TestDatabase(Database database) {
    this(database, connections -> connections);
  }

  private TestDatabase(Database database, UnaryOperator<DataSource> fault) {
    this.database = database;
    new Migrations().bringUpToDate(database);
    factory =
        Persistence.createEntityManagerFactory(
            "pejl",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", fault.apply(database.connections()),
                "eclipselink.session-name", "pejl-" + UUID.randomUUID(),
                "eclipselink.target-server", "None"));
  }

  static TestDatabase derby() {
    return new TestDatabase(Derby.inMemory("pejl-" + UUID.randomUUID()));
  }

  static synchronized TestDatabase postgresql() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().start();
      }
      String name = "pejl_" + NUMBER.incrementAndGet();
      return new TestDatabase(PostgresqlRoles.in(server, name));
    } catch (IOException cannotStart) {
      throw new UncheckedIOException(cannotStart);
    }
  }

  static synchronized DataSource superuser() {
    return server.getPostgresDatabase();
  }

  /** A database that already holds something, to look into it while no server has it open. */
  public static TestDatabase of(Database database) {
    return new TestDatabase(database);
  }

  /** The same with something between the entities and the database that goes wrong. */
  public static TestDatabase of(Database database, UnaryOperator<DataSource> fault) {
    return new TestDatabase(database, fault);
  }

  @Override
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager entityManager = factory.createEntityManager()) {
      EntityTransaction transaction = entityManager.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(entityManager);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  /** Lets go of the database. */
  public void close() {
    factory.close();
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public DataSource connections() {
    return database.owner();
  }

  @Override
  public DataSource application() {
    return database.connections();
  }
}
