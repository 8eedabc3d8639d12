package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.problem.Problem;

/**
 * The examples of {@code forms/README.md} are read as a methodologist would: each is laid over the
 * small form at the top. One with sections but no scales of its own becomes a checklist.
 */
@DisplayName("An example in the manual")
class ManualTest {

  private static final Path MANUAL = Path.of("forms/README.md");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```yaml\n(.*?)^```");

  static Stream<String> examples() throws IOException {
    Matcher matcher = FENCED.matcher(Files.readString(MANUAL));
    return matcher.results().map(found -> found.group(1)).toList().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reads_without_an_error(String example) throws IOException {
    String text = laidOver(examples().findFirst().orElseThrow(), example);

    List<String> errors =
        DefinitionReader.read("README", text.getBytes(StandardCharsets.UTF_8), ShippedOthers.ALL)
            .problems()
            .stream()
            .filter(Problem::isError)
            .map(Problem::toString)
            .toList();

    assertEquals(List.of(), errors, text);
  }

  @Test
  void at_the_top_is_complete_and_faultless() throws IOException {
    String first = examples().findFirst().orElseThrow();

    assertEquals(List.of(), DefinitionReader.read("README", first).problems());
  }

  @Test
  void is_there_for_every_shipped_form() throws IOException {
    String manual = Files.readString(MANUAL);
    for (Path file : ShippedFormsTest.files().toList()) {
      String form = file.getParent().getFileName().toString();
      assertTrue(manual.contains("| `" + form + "` |"), form);
      assertTrue(Files.exists(file.resolveSibling("LICENCE")), form);
    }
  }

  @Test
  void is_where_the_table_of_needs_says() throws IOException {
    String manual = Files.readString(MANUAL);
    String table =
        manual.substring(manual.indexOf("<!-- needs -->"), manual.indexOf("<!-- /needs -->"));
    List<String> rows = table.lines().filter(line -> line.matches("\\| \\d+ .*")).toList();

    for (String row : rows) {
      String section = row.substring(row.lastIndexOf(" | ") + 3).replaceAll(" \\|$", "");
      assertTrue(manual.contains("\n### " + section + "\n"), row);
    }
    assertEquals(45, rows.size());
  }

  @Test
  void is_never_behind_a_link_that_leads_nowhere() throws IOException {
    String manual = Files.readString(MANUAL);
    Set<String> headings =
        manual
            .lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceAll("^#+ ", "").toLowerCase(Locale.ROOT))
            .map(line -> line.replaceAll("[^\\p{L}\\d -]", "").replace(' ', '-'))
            .collect(Collectors.toSet());
    List<String> links =
        Pattern.compile("]\\(#([^)]+)\\)")
            .matcher(manual)
            .results()
            .map(link -> link.group(1))
            .filter(link -> !headings.contains(link))
            .toList();

    assertEquals(List.of(), links);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void of_a_condition_is_understood(String condition) {
    String flags = "flags:\n  - {code: f, title: F, when: \"" + condition + "\", act: Gör något}\n";

    assertEquals(List.of(), DefinitionReader.read("README", SETTING + flags).problems());
  }

  /** What stands in backticks in the table of conditions, apart from single words and signs. */
  static Stream<String> conditions() throws IOException {
    String manual = Files.readString(MANUAL);
    String table = manual.substring(manual.indexOf("| condition | holds when |"));
    return Pattern.compile("`([^`]+)`")
        .matcher(table.substring(0, table.indexOf("\n\n")))
        .results()
        .map(found -> found.group(1))
        .filter(written -> written.matches("[a-z].*[ (].*"))
        .toList()
        .stream();
  }

  private static final String SETTING =
      SmallForm.text()
          .replace(
              "      - {code: b,",
              """
                    - {code: c, stem: Tredje}
                    - code: truancy
                      stem: Fjärde
                      options:
                        - {code: never, points: 0, anchor: Aldrig}
                        - {code: sometimes, points: 1, anchor: Ibland}
                        - {code: often, points: 2, anchor: Ofta}
                    - {code: weeks, stem: Femte, number: {min: 0, max: 52}}
                    - {code: missed, stem: Sjätte, number: {min: 0, max: 52}}
                    - {code: placed-on, stem: Sjunde, date: any}
                    - {code: first-talk, stem: Åttonde, date: any}
                    - {code: story, stem: Nionde, text: long}
                    - {code: b,\
              """)
          .replace("[worker, youth]", "[worker, youth, guardian]")
          .replace("of: [a, b]", "of: [a, b, c, truancy]")
          .replace("range: [0, 2]", "range: [0, 5]")
          .replace("code: total", "code: strain")
          .replace(
              "{all: yes}, expect: {total: {value: 2",
              "{all: yes, truancy: often}, expect: {strain: {value: 5");

  static String laidOver(String whole, String part) {
    Map<String, String> blocks = blocks(whole);
    Map<String, String> own = blocks(part);
    if (own.containsKey("sections") && !own.containsKey("scales")) {
      blocks.remove("scales");
      blocks.remove("tests");
      blocks.put("kind", "kind: checklist\n");
    }
    blocks.putAll(own);
    return String.join("", blocks.values());
  }

  /** The text of each top-level key. */
  private static Map<String, String> blocks(String text) {
    Map<String, String> blocks = new LinkedHashMap<>();
    String key = "";
    for (String line : text.split("(?<=\n)")) {
      if (Character.isLetter(line.charAt(0))) {
        key = line.substring(0, line.indexOf(':'));
      }
      blocks.merge(key, line, String::concat);
    }
    return blocks;
  }
}
