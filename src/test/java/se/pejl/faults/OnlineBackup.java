package se.pejl.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.PostgresqlRoles;
import se.pejl.platform.database.Database;
import se.pejl.platform.database.Derby;
import se.pejl.platform.database.Postgresql;

/** A backup that is made while people work, by what the product offers for it, and restored. */
final class OnlineBackup implements AutoCloseable {

  private final Database restored;
  private final Optional<EmbeddedPostgres> server;

  private OnlineBackup(Database restored, Optional<EmbeddedPostgres> server) {
    this.restored = restored;
    this.server = server;
  }

  static Path make(DatabaseUnderTest database, Path folder) throws SQLException, IOException {
    return database == DatabaseUnderTest.DERBY ? derby(database, folder) : postgresql(folder);
  }

  static OnlineBackup restore(DatabaseUnderTest database, Path backup) throws IOException {
    if (database == DatabaseUnderTest.DERBY) {
      return new OnlineBackup(new Derby(backup.toString()), Optional.empty());
    }
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(backup)
            .setCleanDataDirectory(false)
            .setServerConfig("fsync", "on")
            .start();
    String name = nameOf((Postgresql) database.database());
    return new OnlineBackup(
        new Postgresql(
            server.getJdbcUrl(PostgresqlRoles.APPLICATION.user(), name),
            PostgresqlRoles.APPLICATION,
            Optional.of(PostgresqlRoles.OWNER)),
        Optional.of(server));
  }

  Database database() {
    return restored;
  }

  @Override
  public void close() throws IOException {
    restored.close();
    if (server.isPresent()) {
      server.get().close();
    }
  }

  private static Path derby(DatabaseUnderTest database, Path folder) throws SQLException {
    try (Connection owner = database.connections().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("call syscs_util.syscs_backup_database('" + folder + "')");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findFirst().orElseThrow();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** As pg_basebackup does it: the files as they change, and then what was written meanwhile. */
  private static Path postgresql(Path folder) throws SQLException, IOException {
    Path copy = folder.resolve("data");
    try (Connection superuser = DatabaseUnderTest.superuser().getConnection();
        Statement statement = superuser.createStatement()) {
      Path data = Path.of(text(statement, "show data_directory"));
      statement.execute("select pg_start_backup('drill', true, false)");
      copy(data, copy);
      Files.writeString(
          copy.resolve("backup_label"),
          text(statement, "select labelfile from pg_stop_backup(false, false)"));
      statement.execute("select pg_switch_wal()");
      copy(data.resolve("pg_wal"), copy.resolve("pg_wal"));
    }
    Files.deleteIfExists(copy.resolve("postmaster.pid"));
    Files.setPosixFilePermissions(
        copy, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    return copy;
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String nameOf(Postgresql database) {
    return database.url().replaceAll("^.*/([a-z0-9_]+)(\\?.*)?$", "$1");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            try {
              Path there = to.resolve(from.relativize(file).toString());
              Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException gone) {
              // it was thrown away while the backup was made
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
