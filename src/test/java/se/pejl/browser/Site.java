package se.pejl.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import se.pejl.platform.ServerProcess;

/** One server with demonstration data and one browser, shared by all browser tests of a run. */
final class Site implements AutoCloseable {

  private static Site shared;

  private final Chromium chromium;
  private final ServerProcess server;

  /** With a server of one's own, that ends with this. */
  Site(ServerProcess server) {
    this(Chromium.start(), server);
  }

  private Site(Chromium chromium, ServerProcess server) {
    this.chromium = chromium;
    this.server = server;
  }

  /** Ends with the process; what runs tests in two of them may begin anew for each class. */
  private static synchronized Site shared() {
    if (shared == null) {
      shared = new Site(Chromium.start(), demonstration());
    }
    return shared;
  }

  private static ServerProcess demonstration() {
    try {
      return ServerProcess.on(Files.createTempDirectory("pejl-browser"))
          .set("pejl.mode", "demo")
          .start();
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  String at(String path) {
    return server.at(path).toString();
  }

  Browser browser() {
    return chromium.browser();
  }

  ServerProcess server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
    chromium.close();
  }

  /** Gives the shared site to tests that ask for it. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return shared();
    }
  }
}
