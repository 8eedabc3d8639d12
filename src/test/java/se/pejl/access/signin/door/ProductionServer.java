package se.pejl.access.signin.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.pejl.platform.ServerProcess;

/** The server as it is delivered, with its first administrator and nobody else. */
final class ProductionServer {

  static final String NAME = "anna.admin";
  static final String PASSWORD = "ett lagom långt lösen";

  private static ServerProcess running;

  private ProductionServer() {}

  /** One for all tests of a run. */
  static synchronized ServerProcess running() {
    if (running == null) {
      ServerProcess server = onNewFolder();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      running = server.start();
    }
    return running;
  }

  private static ServerProcess onNewFolder() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "production-server");
      Path password = Files.writeString(folder.resolve("password"), PASSWORD);
      return ServerProcess.on(folder)
          .set("pejl.sign-in.fresh-for", "PT3S")
          .set("pejl.first.administrator", NAME)
          .set("pejl.first.password-file", password.toString());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
