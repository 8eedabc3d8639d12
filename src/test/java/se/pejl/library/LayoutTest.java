package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.problem.Problem;

@DisplayName("A slip in the layout of a definition")
class LayoutTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          kind: scored     | `\tkind: scored`   | a tab           | en tabb
          kind: scored     | kind scored        | no colon        | saknar kolon
          title: Summa     | title: [1] Summa   | after a text    | efter en text
          purpose: Att     | purpose: Nu: att   | a colon stands  | ett kolon
          purpose: Att     | purpose: %att      | needs quotes    | citattecken
          purpose: Att     | purpose: - att     | a dash          | ett streck
          purpose: Att     | purpose: *att*     | '*'             | '*'
          anchor: Ja}      | anchor: Ja         | a comma or      | ett komma
          not-assessable]  | not-assessable     | closing bracket | hakparentes
          name: all,       | name: "all,        | a quote         | citattecken
          """)
  void is_told_in_plain_words_of_both_languages(
      String right, String wrong, String english, String swedish) {
    List<Problem> problems = problems(right, wrong);

    assertEquals("yaml.syntax", problems.get(0).rule().code());
    assertTrue(problems.get(0).in("en").contains(english), problems.get(0).in("en"));
    assertTrue(problems.get(0).in("sv").contains(swedish), problems.get(0).in("sv"));
  }

  private static List<Problem> problems(String right, String wrong) {
    String slip = SmallForm.text().replace(right, wrong);
    return DefinitionReader.read("slip.yaml", slip.getBytes(StandardCharsets.UTF_8)).problems();
  }
}
