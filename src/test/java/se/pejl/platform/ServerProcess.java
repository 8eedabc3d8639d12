package se.pejl.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The product as it is delivered: the server's jar and the WAR in a process of their own, on a free
 * port of the loopback.
 *
 * <pre>
 * try (ServerProcess server = ServerProcess.on(folder).set("pejl.mode", "demo").start()) {
 *   server.at("/login.xhtml");   // an address
 *   server.kill();               // kill -9
 *   server.start();              // on the same folder and port
 * }
 * </pre>
 */
public final class ServerProcess implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofSeconds(240);
  private static final Duration LONGEST_REFUSAL = Duration.ofSeconds(100);
  private static final Path JAR = Path.of("target/server/payara-micro.jar");
  private static final Path WAR = Path.of(System.getProperty("pejl.war", "target/pejl.war"));

  /** What makes a start quicker; a server that is to last would be slower for it. */
  private static final List<String> LIVES_FOR_SECONDS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-BytecodeVerificationRemote");

  private final Path folder;
  private final int port = freePort();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private Process process;

  private ServerProcess(Path folder) {
    this.folder = folder;
    set("pejl.data", folder.resolve("data").toString());
    set("pejl.anchor.key-file", anchorKey(folder).toString());
    set("pejl.cookies.secure", "false");
    set("pejl.exit-if-refused", "true");
    set("pejl.address", "http://127.0.0.1:" + port + "/");
    Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // also when the tests are ended
  }

  /** A server that keeps its data and its log in this folder. */
  public static ServerProcess on(Path folder) {
    return new ServerProcess(folder);
  }

  public ServerProcess set(String key, String value) {
    settings.put(key, value);
    return this;
  }

  /** Returns when the first page is served and the database answers. */
  public ServerProcess start() {
    launch();
    Instant latest = Instant.now().plus(LONGEST_START);
    while (!ready()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the server ended at start:\n" + log());
      }
      if (log().contains("Exception while loading the app")) {
        kill();
        throw new IllegalStateException("the application does not deploy:\n" + log());
      }
      if (Instant.now().isAfter(latest)) {
        kill();
        throw new IllegalStateException("the server does not get ready:\n" + log());
      }
      pause();
    }
    return this;
  }

  /** For a start that should be refused: returns what was said when the process has ended. */
  public String startInVain() {
    launch();
    try {
      if (!process.waitFor(LONGEST_REFUSAL.toSeconds(), TimeUnit.SECONDS)) {
        kill();
        throw new IllegalStateException("the server did not refuse to start:\n" + log());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return log();
  }

  /** Ends the process as a power cut would: nothing of its own gets a chance to tidy up. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    delete(unpacked());
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Everything the server has printed since it was first started. */
  public String log() {
    try {
      return Files.readString(logFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      kill();
    }
  }

  private void launch() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.timezone=UTC");
    command.add("-Xmx768m");
    command.add("-Djava.io.tmpdir=" + unpacked().toAbsolutePath());
    command.addAll(LIVES_FOR_SECONDS);
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-jar", JAR.toString(), "--deploy", WAR.toString()));
    command.addAll(List.of("--contextroot", "/", "--port", Integer.toString(port)));
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--prebootcommandfile", "src/main/payara/preboot.txt"));
    try {
      Files.createDirectories(unpacked());
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
              .start();
    } catch (IOException cannotStart) {
      throw new UncheckedIOException(cannotStart);
    }
  }

  private boolean ready() {
    return answers("/health/ready") && answers("/login.xhtml");
  }

  private boolean answers(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(20)).build();
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Where the server unpacks itself, 160 MB each time; it would stay after a kill. */
  private Path unpacked() {
    return folder.resolve("unpacked");
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Path logFile() {
    return folder.resolve("server.log");
  }

  /** As an operator makes one, with nothing secret in it. */
  private static Path anchorKey(Path folder) {
    try {
      String key = Base64.getEncoder().encodeToString(new byte[32]);
      return Files.writeString(
          Files.createDirectories(folder).resolve("anchor-key"), "test " + key + "\n");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
