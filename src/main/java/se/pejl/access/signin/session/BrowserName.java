package se.pejl.access.signin.session;

import java.util.List;

/** A browser as its owner knows it; nothing by which one could be told from another. */
public final class BrowserName {

  private static final List<String> BROWSERS =
      List.of("Edg", "OPR", "Firefox", "HeadlessChrome", "Chrome", "Safari");
  private static final List<String> SYSTEMS =
      List.of("iPhone", "iPad", "Android", "Windows", "Mac OS", "Linux");

  private BrowserName() {}

  public static String of(String sent) {
    String browser = first(BROWSERS, sent).replace("Edg", "Edge").replace("OPR", "Opera");
    return (browser.replace("HeadlessChrome", "Chrome") + " " + first(SYSTEMS, sent)).strip();
  }

  private static String first(List<String> known, String sent) {
    return sent == null ? "" : known.stream().filter(sent::contains).findFirst().orElse("");
  }
}
