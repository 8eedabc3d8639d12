package se.pejl.platform.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.microprofile.config.Config;
import se.pejl.platform.CannotStartException;

/** Apache Derby inside this process, with its files in a folder only we may read. */
public record Derby(String databaseName, Room room) implements Database {

  private static final String CREATED_WITH = "territory=sv_SE;collation=TERRITORY_BASED";

  /** One that need not look after the room it has. */
  public Derby(String databaseName) {
    this(databaseName, Room.WITHOUT_LIMIT);
  }

  static Derby configured(Config settings) {
    refuseUndurable();
    Path folder = Path.of(settings.getValue("pejl.data", String.class)).toAbsolutePath();
    prepare(folder);
    return new Derby(folder.resolve("derby").toString(), Room.in(settings));
  }

  private static void refuseUndurable() {
    if ("test".equals(System.getProperty("derby.system.durability"))) {
      throw new CannotStartException(
          "derby.system.durability=test loses data at a power cut; start without it");
    }
  }

  /** A database that lives as long as this process, for tests. */
  public static Derby inMemory(String name) {
    hurry();
    System.setProperty("derby.stream.error.method", Derby.class.getName() + ".silence");
    return new Derby("memory:" + name);
  }

  /** Where Derby's own log goes in tests. */
  public static java.io.OutputStream silence() {
    return java.io.OutputStream.nullOutputStream();
  }

  @Override
  public String product() {
    return "Derby";
  }

  @Override
  public String dialect() {
    return "derby";
  }

  @Override
  public String longText() {
    return "CLOB";
  }

  @Override
  public String swedishOrder() {
    return ""; // the whole database was created so
  }

  @Override
  public boolean mayHoldDemo() {
    return true;
  }

  @Override
  public DataSource connections() {
    owner();
    return new DerbyConnections(this);
  }

  /** Made when it is not there. */
  @Override
  public DataSource owner() {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(databaseName);
    source.setCreateDatabase("create");
    source.setConnectionAttributes(CREATED_WITH);
    try {
      room.require(Room.Need.OPENING);
      if (DerbyGrants.enforce(source)) {
        close();
      }
    } catch (NoRoomException full) {
      throw new CannotStartException(
          "there is too little room in the folder of pejl.data to open Derby; make room first,"
              + " because one that is opened on a full disk can break for ever",
          full);
    } catch (SQLException unreachable) {
      throw new CannotStartException(
          "Derby cannot be opened: " + unreachable.getMessage(), unreachable);
    }
    return source;
  }

  @Override
  public boolean ownsTables() {
    return true;
  }

  @Override
  public void grant() throws SQLException {
    DerbyGrants.give(owner());
  }

  @Override
  public void requireGuarded() {
    DerbyGrants.requireGuarded(connections());
  }

  @Override
  public void requireDurable() {
    refuseUndurable();
  }

  @Override
  public void close() {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(databaseName);
    source.setShutdownDatabase("shutdown");
    try (Connection none = source.getConnection()) {
      throw new IllegalStateException("Derby did not close " + none);
    } catch (SQLException closed) {
      // Derby reports a completed shutdown as an exception (08006)
    }
  }

  /**
   * Stops all of Derby in this process, for one that can neither be used nor closed. It keeps the
   * lock on its files until nobody holds it any more.
   */
  void abandonEngine() {
    EmbeddedDataSource all = new EmbeddedDataSource();
    all.setDatabaseName("");
    all.setShutdownDatabase("shutdown");
    try (Connection none = all.getConnection()) {
      throw new IllegalStateException("Derby did not stop " + none);
    } catch (SQLException stopped) {
      System.gc();
    }
  }

  private static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException unusable) {
      throw new CannotStartException(
          "the data folder cannot be made or kept private (setting pejl.data): " + folder,
          unusable);
    }
    System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
    hurry();
  }

  /** A waiting clerk should learn within seconds that somebody else holds the row. */
  private static void hurry() {
    System.setProperty("derby.locks.deadlockTimeout", "2");
    System.setProperty("derby.locks.waitTimeout", "10");
  }
}
