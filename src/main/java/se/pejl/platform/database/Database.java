package se.pejl.platform.database;

import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import se.pejl.platform.CannotStartException;

/** The database product an installation keeps everything in. */
public sealed interface Database permits Derby, Postgresql {

  /** The product's name, for people. */
  String product();

  /** Folder under {@code db/} with what only this product understands. */
  String dialect();

  /** The column type for long texts. */
  String longText();

  /** What a text column needs after its type to sort as a Swede does. */
  String swedishOrder();

  /** Whether invented people and open accounts may be put here. */
  boolean mayHoldDemo();

  /** New connections straight to the database, without a pool. */
  DataSource connections();

  /**
   * Refuses a database that is set to lose what it has acknowledged.
   *
   * @throws CannotStartException naming the setting
   */
  void requireDurable();

  /** Lets go of files and locks; the next connection opens them again. */
  void close();

  static Database configured(Config settings) {
    String wanted = settings.getValue("pejl.database", String.class).strip();
    return switch (wanted) {
      case "derby" -> Derby.configured(settings);
      case "postgresql" -> Postgresql.configured(settings);
      default ->
          throw new CannotStartException(
              "pejl.database is '" + wanted + "'; it must be derby or postgresql");
    };
  }
}
