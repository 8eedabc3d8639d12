package se.pejl.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.pejl.platform.PostgresqlRoles;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.TestDatabase;
import se.pejl.platform.database.Database;
import se.pejl.platform.database.Derby;
import se.pejl.platform.database.Postgresql;

/** The database of one server; it outlives the server, and can be looked into afterwards. */
abstract sealed class Store implements AutoCloseable {

  /** The products that every fault is tried on. */
  enum Product {
    DERBY,
    POSTGRESQL;

    Store in(Path folder) throws IOException {
      return this == DERBY ? new InTheServer(folder) : new Beside(folder);
    }
  }

  /** Tells the server where its database is. */
  abstract void tell(ServerProcess server);

  /** Ends the database as a power cut would, and starts it again on what is left. */
  abstract void cutPower() throws IOException;

  /**
   * What happens between the power cut and the new start; nothing where the server has it in it.
   */
  abstract void whileAway(Runnable meanwhile) throws IOException;

  abstract Database database();

  /** What is in it; only while no server has it open. */
  TestDatabase open() {
    return TestDatabase.of(database());
  }

  @Override
  public abstract void close();

  /** Derby: ends with the server, however that ends. */
  private static final class InTheServer extends Store {

    private final Path folder;

    private InTheServer(Path folder) {
      this.folder = folder;
    }

    @Override
    void tell(ServerProcess server) {
      server.set("pejl.database", "derby");
    }

    @Override
    void cutPower() {
      // the server's power is its own
    }

    @Override
    void whileAway(Runnable meanwhile) {
      // it is never away from its server
    }

    @Override
    Database database() {
      System.setProperty("derby.stream.error.method", Derby.class.getName() + ".silence");
      return new Derby(folder.resolve("data/derby").toString());
    }

    @Override
    public void close() {
      // nothing runs when the server does not
    }
  }

  /** PostgreSQL: processes of its own. */
  private static final class Beside extends Store {

    private final Path data;
    private EmbeddedPostgres postgres;
    private final Postgresql database;

    private Beside(Path folder) throws IOException {
      data = Files.createDirectories(folder.resolve("postgresql"));
      postgres = durable().start();
      database = PostgresqlRoles.in(postgres, "pejl");
    }

    @Override
    void tell(ServerProcess server) {
      PostgresqlRoles.tell(server, database);
    }

    @Override
    void cutPower() throws IOException {
      whileAway(() -> {});
    }

    @Override
    void whileAway(Runnable meanwhile) throws IOException {
      ProcessHandle postmaster = postmaster();
      List<ProcessHandle> all =
          Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(process -> process.onExit().join());
      int port = postgres.getPort();
      postgres.close(); // finds nothing to stop, and lets go of the folder
      meanwhile.run();
      postgres = durable().setPort(port).start();
    }

    /** As in production; this one would otherwise not store what it has acknowledged. */
    private EmbeddedPostgres.Builder durable() {
      return EmbeddedPostgres.builder()
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setServerConfig("fsync", "on");
    }

    private ProcessHandle postmaster() throws IOException {
      long number = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
      return ProcessHandle.of(number).orElseThrow();
    }

    @Override
    Database database() {
      return database;
    }

    @Override
    public void close() {
      try {
        postgres.close();
      } catch (IOException stillThere) {
        throw new UncheckedIOException(stillThere);
      }
    }
  }
}
