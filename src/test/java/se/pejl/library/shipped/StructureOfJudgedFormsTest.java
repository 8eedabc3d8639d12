package se.pejl.library.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.Form;
import se.pejl.form.Judgement;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.Mark;

/** What the publishers say of how many factors there are, in how many steps, and what is marked. */
@DisplayName("A structured judgement that ships")
class StructureOfJudgedFormsTest {

  private static Form form(String name) {
    return Shipped.all().stream()
        .filter(form -> form.id().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<ChoiceItem> factors(Form form, FactorRole role) {
    return form.items().stream()
        .filter(item -> item.traits().role() == role && item.traits().mark().isEmpty())
        .filter(ChoiceItem.class::isInstance)
        .map(ChoiceItem.class::cast)
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1} risk factors, {2} protective")
  @CsvSource({"savry, 24, 6", "ester, 12, 7", "saprof-yv, 0, 16", "start-av, 25, 25"})
  void has_as_many_factors_as_published(String name, int risk, int protective) {
    assertEquals(risk, factors(form(name), FactorRole.RISK).size());
    assertEquals(protective, factors(form(name), FactorRole.PROTECTIVE).size());
  }

  @ParameterizedTest(name = "{0}: {1} steps")
  @CsvSource({"ester, 5", "saprof-yv, 7", "start-av, 3"})
  void rates_in_as_many_steps_as_published(String name, int steps) {
    assertTrue(
        factors(form(name), FactorRole.PROTECTIVE).stream()
            .allMatch(item -> item.options().options().size() == steps));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ester", "bbic", "saprof-yv", "start-av"})
  void counts_nothing(String name) {
    assertEquals(List.of(), form(name).scales());
  }

  @ParameterizedTest(name = "{0}: {1} on {2} of the factors")
  @CsvSource({
    "savry, critical, 24",
    "saprof-yv, key, 16",
    "saprof-yv, goal, 16",
    "start-av, key, 25",
    "start-av, critical, 25"
  })
  void lets_the_rater_mark_what_may_be_marked(String name, String code, int factors) {
    List<Mark> marks =
        form(name).items().stream()
            .flatMap(item -> item.traits().mark().stream())
            .filter(mark -> mark.code().equals(code))
            .toList();

    assertEquals(factors, marks.size());
  }

  @Test
  void marks_strengths_as_key_and_vulnerabilities_as_critical() {
    Form start = form("start-av");
    for (Item item : start.items()) {
      item.traits()
          .mark()
          .ifPresent(
              mark ->
                  assertEquals(
                      mark.code().equals("key") ? FactorRole.PROTECTIVE : FactorRole.RISK,
                      start.item(mark.of()).orElseThrow().traits().role()));
    }
  }

  @ParameterizedTest(name = "{0}: {1} conclusions")
  @CsvSource({"savry, 2", "saprof-yv, 2", "start-av, 8"})
  void is_concluded_by_a_person_with_reasons(String name, int conclusions) {
    List<Judgement> asked = form(name).judgements();

    assertEquals(conclusions, asked.size());
    assertTrue(asked.stream().allMatch(one -> one.reason() == Judgement.Reason.REQUIRED));
    assertTrue(asked.stream().allMatch(one -> one.overrides().isEmpty()));
  }

  @Test
  void estimates_every_outcome_for_three_months() {
    Set<Optional<Period>> times =
        form("start-av").judgements().stream().map(Judgement::within).collect(Collectors.toSet());

    assertEquals(Set.of(Optional.of(Period.ofMonths(3))), times);
  }
}
