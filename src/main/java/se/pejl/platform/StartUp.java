package se.pejl.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.pejl.platform.database.Database;
import se.pejl.platform.database.Migrations;

/**
 * Brings the application up in order: settings are judged, the database is brought to this version,
 * features get their turn by observing {@link Ready}, and then the console says where to go.
 */
@ApplicationScoped
public class StartUp {

  private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

  /** Sent once, when the database is there and before any request is served. */
  public record Ready(Mode mode) {}

  @Inject private Instance<Mode> setting;
  @Inject private Migrations migrations;
  @Inject private Event<Ready> ready;

  void begin(@Observes @Priority(1) @Initialized(ApplicationScoped.class) ServletContext context) {
    try {
      Mode mode = setting.get();
      Database database = Database.configured(Environment.settings());
      refuseDemoOn(database, mode);
      database.requireDurable();
      migrations.bringUpToDate(database);
      database.requireGuarded();
      ready.fire(new Ready(mode));
      Announcement.whenServing(mode);
    } catch (RuntimeException reason) {
      Announcement.cannotStart(reason);
      throw reason;
    }
  }

  void end(@Observes @Destroyed(ApplicationScoped.class) ServletContext context) {
    try {
      Database.configured(Environment.settings()).close();
    } catch (RuntimeException alreadyGone) {
      LOG.log(Level.FINE, "database was already closed", alreadyGone);
    }
  }

  private static void refuseDemoOn(Database database, Mode mode) {
    if (mode == Mode.DEMO && !database.mayHoldDemo()) {
      throw new CannotStartException(
          "pejl.mode=demo fills the database with invented people and open accounts, so it is"
              + " refused on "
              + database.product()
              + "; use pejl.mode=production, or pejl.database=derby to try Pejl out");
    }
  }
}
