package se.pejl.audit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Opens whatever an auditor was given. */
public final class Copies {

  private Copies() {}

  /**
   * @param name a folder with Derby, or the address of a PostgreSQL
   * @param user for PostgreSQL
   */
  public static CopiedDatabase database(String name, String user, String password) {
    return name.startsWith(PostgresqlCopy.MARK)
        ? PostgresqlCopy.open(name, user, password)
        : DerbyCopy.open(Path.of(name));
  }

  /** The log in such a database, or in a file it was exported to. */
  public static CopiedLog log(String name, String user, String password) {
    return !name.startsWith(PostgresqlCopy.MARK) && Files.isRegularFile(Path.of(name))
        ? new LogFile(Path.of(name))
        : database(name, user, password);
  }

  /** Whether there is anything of this name that could be opened. */
  public static boolean exists(String name) {
    return isDatabase(name) || Files.isRegularFile(Path.of(name));
  }

  /** Whether it is more than a log. */
  public static boolean isDatabase(String name) {
    return name.startsWith(PostgresqlCopy.MARK) || DerbyCopy.isIn(Path.of(name));
  }
}
