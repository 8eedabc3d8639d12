package se.pejl.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells the person at the console where Pejl is, once it answers, or why it does not start. */
public final class Announcement {

  private static final int TRIES = 300;
  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final AtomicBoolean SAID = new AtomicBoolean();
  private static final String LINE = "=".repeat(72);

  private Announcement() {}

  /** Asks for the first page until it comes, which also gets it warm for the first visitor. */
  static void whenServing(Mode mode) {
    URI address = URI.create(Environment.settings().getValue("pejl.address", String.class));
    background(() -> announceOnceServed(address, mode));
  }

  /** Said once, at the first reason: what follows from it would only hide it. */
  public static void cannotStart(Throwable reason) {
    if (!SAID.compareAndSet(false, true)) {
      return;
    }
    String sentence = "Pejl cannot start: " + clearest(reason).getMessage();
    say(sentence);
    if (Environment.settings().getValue("pejl.exit-if-refused", Boolean.class)) {
      Runtime server = Runtime.getRuntime(); // now: later our classes can no longer be loaded
      background(() -> exitAfterRepeating(sentence, server));
    }
  }

  /** The server has its own pages of noise to print first; the reason should stand last. */
  private static void exitAfterRepeating(String sentence, Runtime server) {
    pause(Duration.ofSeconds(3));
    say(sentence);
    server.halt(1);
  }

  private static void background(Runnable task) {
    Thread thread = new Thread(task, "pejl-announcement");
    thread.setDaemon(true);
    thread.start();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Throwable clearest(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof CannotStartException) {
        return at;
      }
    }
    return thrown;
  }

  private static void announceOnceServed(URI address, Mode mode) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    HttpRequest firstPage =
        HttpRequest.newBuilder(address.resolve("/login.xhtml"))
            .timeout(Duration.ofSeconds(30))
            .build();
    for (int attempt = 0; attempt < TRIES && !Thread.currentThread().isInterrupted(); attempt++) {
      if (answers(client, firstPage)) {
        say("Pejl is ready: " + address + "  (" + mode.name().toLowerCase(Locale.ROOT) + " mode)");
        return;
      }
      pause(PAUSE);
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @SuppressWarnings("java:S106") // the console is the point
  private static void say(String sentence) {
    System.out.println("\n" + LINE + "\n  " + sentence + "\n" + LINE);
  }
}
