package se.pejl.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.Visitor;

/** One demonstration as it is delivered, shared by the tests of a run. */
public final class DemoServer {

  private static ServerProcess running;

  private DemoServer() {}

  public static synchronized ServerProcess running() {
    if (running == null) {
      ServerProcess server = ServerProcess.on(folder()).set("pejl.mode", "demo");
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      running = server.start();
    }
    return running;
  }

  /** An account of the demonstration, signed in at a browser. */
  public static Visitor visitedBy(DemoAccount account) {
    Visitor visitor = new Visitor(running());
    visitor.signIn(account.loginName(), DemoSignIn.PASSWORD);
    return visitor;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "demo-server");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
