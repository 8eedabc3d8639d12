package se.pejl.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Whether a file can be made in a folder and filled: it is tried, and taken away again. */
record TrialFile(Path folder) implements BooleanSupplier {

  /** What Derby needs to open: it makes a new file for its log, of 1 MB, and writes pages. */
  private static final int BYTES = 4 << 20;

  @Override
  public boolean getAsBoolean() {
    synchronized (TrialFile.class) {
      Path file = folder.resolve("room.try");
      try {
        fill(file);
        return true;
      } catch (IOException full) {
        return false;
      }
    }
  }

  private static void fill(Path file) throws IOException {
    try (SeekableByteChannel open =
        Files.newByteChannel(
            file,
            Set.of(
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE))) {
      ByteBuffer zeros = ByteBuffer.allocate(BYTES);
      while (zeros.hasRemaining()) {
        open.write(zeros);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
