package se.pejl.library.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.form.Form;
import se.pejl.form.scale.Scale;
import se.pejl.library.SmallForm;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.problem.Problem;

@DisplayName("The tests offered for a form")
class SuggestedTestsTest {

  private static final String BEGINNING = "tests:\n";

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("forms"))) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shipped")
  void can_be_pasted_under_its_own(Path file) throws IOException {
    String text = Files.readString(file);
    Form form = form(text);
    List<Suggestion> offered = Suggestions.of(form);

    assertEquals(form.scales().isEmpty(), offered.isEmpty());
    if (text.contains(BEGINNING)) {
      String pasted = text.replace(BEGINNING, BEGINNING + TestText.of(offered));
      assertEquals(form.examples().size() + offered.size(), form(pasted).examples().size());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shipped")
  void reach_both_sides_of_every_edge_and_both_sides_of_what_may_be_missing(Path file)
      throws IOException {
    Form form = form(Files.readString(file));
    String results = TestText.of(Suggestions.of(form));
    for (Scale scale : form.scales()) {
      for (var system : scale.bandSystems().stream().limit(1).toList()) {
        system.all().forEach(band -> assertTrue(results.contains("band: " + band.code()), results));
      }
    }
  }

  @Test
  void are_those_a_methodologist_would_write_for_two_questions() {
    assertEquals(
        """
          - name: "all lowest"
            informant: worker
            answers:
              a: no
              b: no
            expect: # computed by Pejl: check by hand before you rely on it
              total: {value: 0, band: low}
          - name: "all highest"
            informant: worker
            answers:
              a: yes
              b: yes
            expect: # computed by Pejl: check by hand before you rely on it
              total: {value: 2, band: high}
          - name: "total: just below high"
            informant: worker
            answers:
              a: yes
              b: no
            expect: # computed by Pejl: check by hand before you rely on it
              total: {value: 1, band: low}
          - name: "total: 1 missing"
            informant: worker
            answers:
              a: yes
            expect: # computed by Pejl: check by hand before you rely on it
              total: not-scorable
        """,
        TestText.of(Suggestions.of(form(SmallForm.text()))));
  }

  @Test
  void show_how_many_answers_may_be_missing() {
    String text =
        SmallForm.text()
            .replace(
                "missing: refuse", "missing: {rule: prorate, atMost: 1, round: {mode: half-up}}");

    String offered = TestText.of(Suggestions.of(form(text)));

    assertTrue(offered.contains("total: 1 missing"), offered);
    assertTrue(offered.contains("total: 2 missing"), offered);
  }

  @Test
  void are_offered_when_nothing_but_the_tests_is_wrong() {
    String without = SmallForm.text().substring(0, SmallForm.text().indexOf(BEGINNING));
    String wrong = SmallForm.text().replace("value: 2", "value: 1");
    String broken = SmallForm.text().replace("of: [a, b]", "of: [a, c]");

    assertTrue(DefinitionReader.readButForTests("f", without).isPresent());
    assertTrue(DefinitionReader.readButForTests("f", wrong).isPresent());
    assertFalse(DefinitionReader.readButForTests("f", broken).isPresent());
  }

  private static Form form(String text) {
    var reading = DefinitionReader.read("form", text);
    return reading
        .form()
        .orElseThrow(
            () ->
                new AssertionError(
                    reading.problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"))));
  }
}
