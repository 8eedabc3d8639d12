package se.pejl.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * A backup of Derby. Opening one writes to it, so a copy of it is opened, in a folder that nobody
 * else may read and that is gone afterwards.
 */
final class DerbyCopy {

  private static final String MARK = "service.properties";

  private DerbyCopy() {}

  /** Whether the folder is a database, or the folder of one. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(MARK))
        || Files.exists(folder.resolve("derby").resolve(MARK));
  }

  static CopiedDatabase open(Path folder) {
    Path backup = Files.exists(folder.resolve(MARK)) ? folder : folder.resolve("derby");
    try {
      Path place = Files.createTempDirectory("pejl-audit-");
      System.setProperty("derby.stream.error.file", place.resolve("derby.log").toString());
      Path copy = place.resolve("derby");
      try {
        copy(backup, copy);
        return new CopiedDatabase(connect(copy), () -> forget(place, copy));
      } catch (IOException | RuntimeException | SQLException impossible) {
        forget(place, copy);
        throw impossible;
      }
    } catch (IOException unreadable) {
      throw new UnreadableCopyException(unreadable.getClass().getSimpleName(), unreadable);
    } catch (SQLException unreadable) {
      throw new UnreadableCopyException(unreadable.getSQLState(), unreadable);
    }
  }

  private static Connection connect(Path copy) throws SQLException {
    EmbeddedDataSource source = source(copy);
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static EmbeddedDataSource source(Path copy) {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(copy.toString());
    return source;
  }

  private static void forget(Path place, Path copy) {
    EmbeddedDataSource source = source(copy);
    source.setShutdownDatabase("shutdown");
    try (Connection none = source.getConnection()) {
      throw new IllegalStateException("Derby did not close " + none);
    } catch (SQLException closed) {
      delete(place); // Derby reports a completed shutdown as an exception
    }
  }

  /** Without the locks: whoever holds them has another database. */
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
            if (!file.toString().endsWith(".lck")) {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void delete(Path place) {
    try (var all = Files.walk(place)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException stillThere) {
      throw new UncheckedIOException(stillThere);
    }
  }
}
