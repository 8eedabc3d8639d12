package se.pejl.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import se.pejl.platform.Environment;
import se.pejl.platform.Seldom;

/**
 * How much room is left where the embedded database keeps its files. Derby does not survive a full
 * disk for sure, so work stops before: first what adds something, and when half of the reserve is
 * gone everything, since reading leaves a line in the log. A Derby that was closed is not opened
 * below a quarter, nor where no file can grow: opening one on a full disk can break it for ever,
 * and one that was opened so can look empty.
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
  public static final Room WITHOUT_LIMIT = new Room(() -> Long.MAX_VALUE, 0, () -> true);

  private static final Logger LOG = Logger.getLogger(Room.class.getName());
  private static final long MEGABYTE = 1024L * 1024L;

  private final LongSupplier left;
  private final long reserve;
  private final BooleanSupplier canGrow;
  private final Seldom seldom = new Seldom();

  public Room() {
    this(Environment.settings());
  }

  private Room(Config settings) {
    this(leftFor(settings), reserve(settings), growthFor(settings));
  }

  static Room in(Config settings) {
    return new Room(settings);
  }

  /**
   * @param left how many bytes are left
   * @param reserve how many of them are not to be worked with
   * @param canGrow whether a file can be made and filled there; a quota is not in what is left
   */
  public Room(LongSupplier left, long reserve, BooleanSupplier canGrow) {
    this.left = left;
    this.reserve = reserve;
    this.canGrow = canGrow;
  }

  private static long reserve(Config settings) {
    return settings.getValue("pejl.storage.reserve", Long.class) * MEGABYTE;
  }

  /** A PostgreSQL knows its own disk, and says so. */
  private static LongSupplier leftFor(Config settings) {
    return isDerby(settings) ? folder(settings).toFile()::getUsableSpace : () -> Long.MAX_VALUE;
  }

  private static BooleanSupplier growthFor(Config settings) {
    return isDerby(settings) ? new TrialFile(folder(settings)) : () -> true;
  }

  private static boolean isDerby(Config settings) {
    return settings.getValue("pejl.database", String.class).strip().equals("derby");
  }

  private static Path folder(Config settings) {
    return Path.of(settings.getValue("pejl.data", String.class)).toAbsolutePath();
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
    boolean tooLittle = reserve > 0 && left.getAsLong() < least;
    if (tooLittle || need == Need.OPENING && !canGrow.getAsBoolean()) {
      seldom.say(
          () -> LOG.severe("Too little room is left in the folder of pejl.data for " + need));
      throw new NoRoomException();
    }
  }
}
