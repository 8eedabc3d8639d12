package se.pejl.cli;

import java.io.IOException;
import java.io.Writer;
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
    try (CopiedLog log = VerifyLog.open(arguments);
        Writer text = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
      output.say("log.exported", LogFile.write(log, text));
      return ExitCode.FINE;
    } catch (UnreadableCopyException unreadable) {
      throw VerifyLog.unreadable(arguments, unreadable);
    } catch (IOException impossible) {
      throw new WrongUseException("file.unwritable", file);
    }
  }
}
