package se.pejl.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.platform.Visitor;

@DisplayName("A page")
class EveryPageForEverybodyIT {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Set<String> PUBLIC =
      Set.of("/login.xhtml", "/keyboard.xhtml", "/accessibility.xhtml");

  private static final Town TOWN = Town.running();

  static List<Door> doors() {
    return Door.in("pages.csv");
  }

  @ParameterizedTest
  @MethodSource("doors")
  void opens_for_those_it_is_for(Door door) {
    String address = filled(door, UUID::toString);
    String nowhere = filled(door, id -> UUID.randomUUID().toString());
    List<String> wrong = new ArrayList<>();
    for (Caller caller : door.callers()) {
      Visitor browser = TOWN.browser(caller);
      HttpResponse<String> page = browser.get(address);
      String told = told(page, () -> browser.get(nowhere), door.expected().get(caller));
      if (!told.equals(door.expected().get(caller).name())) {
        wrong.add(caller + ": " + told + " " + page.statusCode());
      }
    }
    assertEquals(List.of(), wrong, door.name());
  }

  static List<Door> aboutSomebody() {
    return doors().stream()
        .filter(door -> door.about() && door.subject() != Subject.ACCOUNT)
        .filter(door -> door.somebody(Door.Answered.Y).isPresent())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("aboutSomebody")
  void leaves_a_line_about_whom_it_shows_and_what_for(Door door) {
    Caller caller = door.somebody(Door.Answered.Y).orElseThrow();
    Visitor browser = TOWN.browser(caller);
    Trace trace = Trace.of(TOWN, caller, () -> browser.get(filled(door, UUID::toString)));

    assertTrue(trace.tellsOfReading(door.subject() != Subject.LOG_REVIEW), trace::toString);
  }

  /** But for the one that keeps nothing, and comes back empty. */
  static List<Door> keptWhileTheyLieOpen() {
    return aboutSomebody().stream()
        .filter(door -> !door.name().startsWith("/assessment/cancelled.xhtml"))
        .toList();
  }

  /** Whatever is sent from it: who may see it can have changed since it was opened. */
  @ParameterizedTest
  @MethodSource("keptWhileTheyLieOpen")
  void leaves_one_too_when_a_form_of_it_brings_it_back(Door door) {
    Caller caller = door.somebody(Door.Answered.Y).orElseThrow();
    Visitor browser = TOWN.browser(caller);
    HttpResponse<String> page = browser.get(filled(door, UUID::toString));
    if (!page.body().contains("signOutForm")) {
      return; // a print
    }
    Map<String, String> nothingButAllOfIt =
        Map.of(
            "jakarta.faces.partial.ajax", "true",
            "jakarta.faces.source", "languageForm",
            "jakarta.faces.partial.execute", "@none",
            "jakarta.faces.partial.render", "@all");
    Trace trace =
        Trace.of(
            TOWN,
            caller,
            () ->
                assertTrue(
                    browser
                        .submit(page, "languageForm", nothingButAllOfIt)
                        .body()
                        .contains("<update")));

    assertTrue(trace.tellsOfReading(door.subject() != Subject.LOG_REVIEW), trace::toString);
  }

  private static String told(
      HttpResponse<String> page, Supplier<HttpResponse<String>> ofNothing, Door.Answered wanted) {
    return switch (page.statusCode()) {
      case 302 -> "R";
      case 403 -> "N";
      case 404 -> alike(page, ofNothing.get()) ? "H" : "tells that it is there";
      case 200 -> wanted == Door.Answered.S && alike(page, ofNothing.get()) ? "S" : "Y";
      default -> "?";
    };
  }

  private static boolean alike(HttpResponse<String> one, HttpResponse<String> other) {
    return one.statusCode() == other.statusCode() && said(one).equals(said(other));
  }

  /** What stands on it, without what every answer has of its own. */
  private static String said(HttpResponse<String> page) {
    return page.body()
        .replaceAll("(?s)<script.*?</script>", "")
        .replaceAll("<meta[^>]*>", "")
        .replaceAll("<input type=\"hidden\"[^>]*>", "")
        .replaceAll("data-(left|at-most)=\"\\d+\"", "")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "an id");
  }

  @ParameterizedTest
  @MethodSource("doors")
  void asks_those_who_are_not_signed_in_to_do_so(Door door) {
    HttpResponse<String> page = new Visitor(TOWN.server()).get(filled(door, UUID::toString));
    String path = door.name().replaceFirst("\\?.*", "");

    assertEquals(PUBLIC.contains(path) ? 200 : 302, page.statusCode(), door.name());
    if (page.statusCode() == 302) {
      String to = page.headers().firstValue("Location").orElseThrow();
      assertEquals(true, to.contains("/login.xhtml"), to);
    }
  }

  @Test
  void has_a_row_in_the_table() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      Set<String> there =
          files
              .map(file -> "/" + PAGES.relativize(file))
              .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF"))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> written =
          doors().stream()
              .map(door -> door.name().replaceFirst("\\?.*", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(there, written);
    }
  }

  private static String filled(Door door, Function<UUID, String> written) {
    String address = door.name();
    for (Map.Entry<String, UUID> value : TOWN.subject(door).entrySet()) {
      address = address.replace("{" + value.getKey() + "}", written.apply(value.getValue()));
    }
    return address;
  }
}
