package se.pejl.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import se.pejl.platform.Environment;
import se.pejl.platform.Seldom;

/**
 * How much room is left where the embedded database keeps its files. Derby does not survive a full
 * disk for sure, so work stops before: first what adds something, and when half of the reserve is
 * gone everything, since reading leaves a line in the log. A Derby that was closed is not opened
 * below a quarter: opening one on a full disk can break it for ever.
 */
@ApplicationScoped
public class Room {

  /** What somebody is about to write. */
  public enum Need {
    /** Answers, judgements, words: work. */
    WORK,
    /** A line in the log, about somebody who reads or signs in. */
    LINE,
    /** What a database needs to be opened. */
    OPENING
  }

  /** For plain tests, and for what is told and not lived. */
  public static final Room WITHOUT_LIMIT = new Room(() -> Long.MAX_VALUE, 0);

  private static final Logger LOG = Logger.getLogger(Room.class.getName());
  private static final long MEGABYTE = 1024L * 1024L;

  private final LongSupplier left;
  private final long reserve;
  private final Seldom seldom = new Seldom();

  public Room() {
    this(leftFor(Environment.settings()), reserve(Environment.settings()));
  }

  static Room in(Config settings) {
    return new Room(leftFor(settings), reserve(settings));
  }

  /**
   * @param left how many bytes are left
   * @param reserve how many of them are not to be worked with
   */
  public Room(LongSupplier left, long reserve) {
    this.left = left;
    this.reserve = reserve;
  }

  private static long reserve(Config settings) {
    return settings.getValue("pejl.storage.reserve", Long.class) * MEGABYTE;
  }

  /** A PostgreSQL knows its own disk, and says so. */
  private static LongSupplier leftFor(Config settings) {
    if (!settings.getValue("pejl.database", String.class).strip().equals("derby")) {
      return () -> Long.MAX_VALUE;
    }
    java.io.File folder =
        Path.of(settings.getValue("pejl.data", String.class)).toAbsolutePath().toFile();
    return folder::getUsableSpace;
  }

  /**
   * @throws NoRoomException when so much must not be written any more
   */
  public void require(Need need) {
    long least =
        switch (need) {
          case WORK -> reserve;
          case LINE -> reserve / 2;
          case OPENING -> reserve / 4;
        };
    if (reserve > 0 && left.getAsLong() < least) {
      seldom.say(() -> LOG.severe("Too little room is left in the folder of pejl.data: " + need));
      throw new NoRoomException();
    }
  }
}
