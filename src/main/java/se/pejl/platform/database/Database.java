package se.pejl.platform.database;

import java.sql.SQLException;
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

  /** New connections for the application, without a pool; its user owns nothing. */
  DataSource connections();

  /** New connections for whoever owns the tables and makes them. */
  DataSource owner();

  /** Whether Pejl is to make the tables itself; otherwise they are there, made by somebody else. */
  boolean ownsTables();

  /** Gives the application what it needs and nothing more, as the owner. */
  void grant() throws SQLException;

  /**
   * Refuses a database in which the application's user could change what must stay.
   *
   * @throws CannotStartException naming what it could do
   */
  void requireGuarded();

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
