package se.pejl.assessment;

import static java.math.BigDecimal.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.wording.Words;
import se.pejl.assessment.wording.compared.ComparedScale;
import se.pejl.assessment.wording.compared.ComparisonView;
import se.pejl.assessment.wording.compared.MethodCard;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

/**
 * The scale has SD 5, r 0.8 and mean 10, so SEM² is 5. From 20 to 8 is (8 - 20) / √10 = -3.79 by
 * Jacobson and Truax, and (8 - (0.8 · 10 + 10)) / √5 = -4.47 by Edwards and Nunnally.
 */
@DisplayName("Two assessments side by side say")
class AComparisonInWordsTest {

  private Measured measured;
  private Casework work;
  private UUID youth;

  @BeforeEach
  void youth() {
    measured = new Measured(DatabaseUnderTest.DERBY);
    work = new Casework(DatabaseUnderTest.DERBY);
    youth = work.youth(work.asta, "Test");
  }

  private ComparisonView strain(UUID one, UUID other) {
    return view(measured.work, one, other);
  }

  private static ComparisonView view(Casework at, UUID one, UUID other) {
    return new ComparisonView(at.in(u -> u.compare().between(at.asta, one, other)), Words.in("sv"));
  }

  @Test
  void the_verdict_with_everything_it_rests_on_and_another_method_beside_it() {
    ComparedScale scale =
        strain(
                measured.signed("1.0.0", "2026-01-01", "20"),
                measured.signed("1.0.0", "2026-06-01", "8"))
            .getScales()
            .get(0);

    assertEquals("20 Hög, 8 Låg", told(scale.then()) + ", " + told(scale.now()));
    assertEquals("Skillnad −12: lägre", scale.difference());
    assertEquals("återhämtad", scale.verdict());
    assertEquals(
        List.of(
            "Jacobson & Truax (1991): Säkerhet 95 %, tvåsidigt; Index −3,79 (gräns ±1,96);"
                + " Reliabilitet r 0,8 (alfa); Standardavvikelse 5; Grupp 412 ungdomar;"
                + " Källa Exempelstudien, 2025; Gränsvärde 10",
            "beside Edwards & Nunnally (Speer, 1992): Säkerhet 95 %, tvåsidigt;"
                + " Index −4,47 (gräns ±1,96); Reliabilitet r 0,8 (alfa); Standardavvikelse 5;"
                + " Grupp 412 ungdomar; Källa Exempelstudien, 2025; Gränsvärde 10"),
        scale.methods().stream().map(AComparisonInWordsTest::told).toList());
  }

  private static String told(ComparedScale.Outcome outcome) {
    return outcome.value() + " " + outcome.band();
  }

  private static String told(MethodCard card) {
    return (card.beside() ? "beside " : "")
        + card.method()
        + ": "
        + card.facts().stream()
            .map(fact -> fact.name() + " " + fact.value())
            .collect(Collectors.joining("; "));
  }

  @Test
  void why_there_is_nothing_to_compare() {
    ComparisonView view =
        strain(
            measured.signed("1.0.0", "2026-01-01", "20"),
            measured.signed("1.0.0", "2026-02-01", Informant.GUARDIAN, "8"));

    assertEquals(
        List.of(
            "Belastning: svaren kommer från olika personer",
            "Frågor (1): svaren kommer från olika personer"),
        view.getReasons());
    assertEquals(List.of(), view.getScales().get(0).methods());
  }

  @Test
  void what_a_person_concluded_both_times_and_why() {
    ComparisonView view =
        view(
            work,
            work.signedTargetGroup(youth, "2026-01-01", "drive=partly", "Står utanför skolan."),
            work.signedTargetGroup(youth, "2026-06-01", "drive=partly", "Har en praktikplats."));

    assertEquals(
        List.of("Står utanför skolan.", "Har en praktikplats."),
        view.getJudgements().stream()
            .flatMap(one -> List.of(one.then().reason(), one.now().reason()).stream())
            .toList());
  }

  @Test
  void protection_gained_kept_and_lost_and_what_cannot_change_apart() {
    ComparisonView view =
        view(
            work,
            work.signedTargetGroup(
                youth,
                "2026-01-01",
                "drive=partly social-ability=partly early-debut=partly",
                "Då."),
            work.signedTargetGroup(
                youth, "2026-06-01", "drive=partly physical-health=partly", "Nu."));

    assertEquals(
        List.of("Tillkomna 1", "Kvar 1", "Förlorade 1", "Saknas båda gångerna 2"),
        view.getProtection().stream()
            .map(line -> line.became() + " " + line.factors().size())
            .toList());
    assertEquals(
        List.of(
            "Dynamiska faktorer – det som kan förändras",
            "Statiska faktorer – det som inte kan bli bättre"),
        view.getChangeGroups().stream().map(group -> group.title()).toList());
    assertTrue(
        view.getChangeGroups().get(1).items().stream()
            .allMatch(item -> item.changeCode().matches("SAME|CHANGED")));
  }

  @Test
  void which_goals_are_the_same_and_never_hold_two_goals_against_each_other() {
    UUID one = goals("2026-01-01", "Gå till skolan", "Sova bättre");
    UUID other = goals("2026-06-01", "Gå till skolan", "Spela fotboll");

    assertEquals(
        List.of(
            "Gå till skolan: samma mål båda gångerna",
            "Sova bättre: inte längre med",
            "Spela fotboll: nytt mål"),
        view(work, one, other).getGoals().stream()
            .map(goal -> goal.name() + ": " + goal.became())
            .toList());
  }

  private UUID goals(String date, String first, String second) {
    UUID id = work.begin(work.asta, youth, new FormId("gas", "1.0.0"), date);
    Map<ItemCode, NewAnswer> given = new TreeMap<>();
    put(given, "goal-1", first);
    put(given, "goal-2", second);
    work.run(u -> u.administer().answer(work.asta, id, given));
    work.run(u -> u.administer().finish(work.asta, id));
    work.sign(work.asta, id);
    work.later(1);
    return id;
  }

  private static void put(Map<ItemCode, NewAnswer> given, String place, String aim) {
    given.put(new ItemCode(place + "-aim"), NewAnswer.of(new Answer.Words(aim), 0));
    given.put(new ItemCode(place + "-weight"), NewAnswer.of(new Answer.Amount(ONE), 0));
    given.put(new ItemCode(place + "-level"), NewAnswer.of(new Answer.Chosen("less"), 0));
  }
}
