package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.library.problem.Rule;

@DisplayName("The catalogue of rules")
class RuleCatalogueTest {

  private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z0-9-]+");

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void has_a_sentence_for_every_rule(String language) throws IOException {
    Properties sentences = new Properties();
    String file = "/se/pejl/library/problem/rules_" + language + ".properties";
    sentences.load(
        new InputStreamReader(
            RuleCatalogueTest.class.getResourceAsStream(file), StandardCharsets.UTF_8));

    assertEquals(codes(), new TreeSet<>(sentences.stringPropertyNames()));
  }

  @Test
  void has_a_bad_definition_for_every_rule() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String folder : List.of("definitions", "texts")) {
      try (Stream<Path> files = Files.list(Path.of("src/test/golden", folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".problems")).toList()) {
          shown.addAll(codesIn(Files.readString(file).replaceAll("(?m)^#.*", "")));
        }
      }
    }
    shown.add(Rule.FORM_ALREADY_PUBLISHED.code()); // no file shows it alone: see PublishingTest

    Set<String> missing = codes();
    missing.removeAll(shown);
    assertEquals(Set.of(), missing);
  }

  @Test
  void is_explained_to_the_methodologist_rule_by_rule() throws IOException {
    String manual = Files.readString(Path.of("forms/README.md"));
    String table =
        manual.substring(manual.indexOf("<!-- rules -->"), manual.indexOf("<!-- /rules -->"));

    Set<String> explained = new TreeSet<>();
    Matcher rows = Pattern.compile("(?m)^\\| `([a-z.0-9-]+)`").matcher(table);
    while (rows.find()) {
      assertTrue(explained.add(rows.group(1)), rows.group(1));
    }
    assertEquals(codes(), explained);
  }

  private static Set<String> codes() {
    return Arrays.stream(Rule.values())
        .map(Rule::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codesIn(String text) {
    return CODE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }
}
