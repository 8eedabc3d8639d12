package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.library.problem.Problem;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Scorer;

@DisplayName("A rating with a condition")
class RatingsWithConditionsTest {

  private static final String FACTORS =
      """
        - code: factors
          title: Faktorer
          REPEAT
          each:
            response: yes-no
            why: Behövs för provet
            sensitivity: none
            ratings:
              - {code: presence, title: Finns det}
              - {code: relevance, title: Betydelse, showIf: presence = yes}
          items:
            - {code: what, stem: Vad, ratings: [{code: name, title: Namn, text: short}]}
            - {code: peers, stem: Vänner}
            - {code: school, stem: Skola, showIf: a = yes}
      """;

  private static Reading reading(String factors) {
    return DefinitionReader.read(
        "test", SmallForm.text().replace("scales:\n", factors + "scales:\n"));
  }

  private static Form read(String repeat) {
    Reading reading = reading(FACTORS.replace("    REPEAT\n", repeat));
    assertEquals(List.of(), reading.problems().stream().filter(Problem::isError).toList());
    return reading.form().orElseThrow();
  }

  private static boolean asks(Form form, String item, String... answers) {
    Map<ItemCode, Answer> given = new LinkedHashMap<>();
    for (String answer : answers) {
      String[] parts = answer.split("=");
      boolean named = parts[0].endsWith("name");
      given.put(
          new ItemCode(parts[0]), named ? new Answer.Words(parts[1]) : new Answer.Chosen(parts[1]));
    }
    return Scorer.of(form)
        .score(Responses.of(form, given), Circumstances.of(Informant.YOUTH))
        .shown()
        .contains(new ItemCode(item));
  }

  @Test
  void is_asked_when_the_other_rating_of_the_same_factor_says_so() {
    Form form = read("");

    assertTrue(asks(form, "peers-relevance", "peers-presence=yes"));
    assertFalse(asks(form, "peers-relevance", "peers-presence=no", "school-presence=yes"));
    assertFalse(asks(form, "peers-relevance"));
  }

  @Test
  void needs_the_condition_of_its_factor_as_well() {
    Form form = read("");

    assertTrue(asks(form, "school-relevance", "a=yes", "school-presence=yes"));
    assertFalse(asks(form, "school-relevance", "a=no", "school-presence=yes"));
    assertFalse(asks(form, "school-relevance", "a=yes", "school-presence=no"));
  }

  @Test
  void means_its_own_place_in_a_group_that_is_asked_several_times() {
    Form form = read("    repeat: {code: place, title: Ställe, upTo: 2, named: what-name}\n");

    String[] answers = {"place-1-what-name=x", "place-2-what-name=y", "place-2-peers-presence=yes"};
    assertTrue(asks(form, "place-2-peers-relevance", answers));
    assertFalse(asks(form, "place-1-peers-relevance", answers));
  }

  @Test
  void is_told_of_a_name_that_does_not_exist_where_it_stands() {
    Reading reading =
        reading(FACTORS.replace("    REPEAT\n", "").replace("presence = yes}", "presense = yes}"));

    assertEquals(
        List.of("30:55 condition.unknown-name"),
        reading.problems().stream()
            .filter(Problem::isError)
            .map(each -> each.line() + ":" + each.column() + " " + each.rule().code())
            .toList());
  }
}
