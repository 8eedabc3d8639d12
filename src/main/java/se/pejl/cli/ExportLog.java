package se.pejl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.pejl.audit.CopiedLog;
import se.pejl.audit.LogFile;
import se.pejl.audit.UnreadableCopyException;

/** Write the logs of a copy into a file, to be kept and checked without the rest. */
final class ExportLog {

  private ExportLog() {}

  static ExitCode run(Arguments arguments, Output output) {
    Path file = Path.of(arguments.files().get(1));
    try (CopiedLog log = VerifyLog.open(arguments)) {
      output.say("log.exported", whole(log, file));
      return ExitCode.FINE;
    } catch (UnreadableCopyException unreadable) {
      throw VerifyLog.unreadable(arguments, unreadable);
    } catch (IOException | UncheckedIOException impossible) {
      throw new WrongUseException("file.unwritable", file);
    }
  }

  /** All of it, or no file: half a log would look like one whose end was cut off. */
  private static long whole(CopiedLog log, Path file) throws IOException {
    boolean complete = false;
    try (Writer text = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
      long events = LogFile.write(log, text);
      complete = true;
      return events;
    } catch (FileAlreadyExistsException notOurs) {
      complete = true;
      throw notOurs;
    } finally {
      if (!complete) {
        Files.deleteIfExists(file);
      }
    }
  }
}
