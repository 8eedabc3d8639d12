package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

/** Two factors and a group of goals, each of which may be marked as key. */
@DisplayName("A mark that the rater may set")
class MarksOfTheRaterTest {

  private static final Form FORM =
      read(
          """
            - code: factors
              title: Faktorer
              each: {response: yes-no, why: Behövs för provet, sensitivity: none, marks: [key]}
              items:
                - {code: coping, stem: Hanterar motgångar, role: protective}
                - {code: friends, stem: Vänner, showIf: a = yes}
            - code: goals
              title: Mål
              repeat: {code: goal, title: Mål, upTo: 2, named: aim}
              each: {response: yes-no, why: Behövs för provet, sensitivity: none}
              items:
                - {code: aim, stem: Vilket mål?, text: short}
                - {code: level, stem: Gick det?, marks: [key]}
          """);

  private static Form read(String sections) {
    String text =
        SmallForm.text()
            .replace("sections:\n", "marks: [{code: key, title: Nyckel}]\nsections:\n")
            .replace("scales:\n", sections + "scales:\n")
            .replace(
                "tests:\n",
                """
  - {code: keys, title: Nycklar, of: {mark: key, section: factors}, method: sum, \
missing: refuse, direction: neither}
  - {code: goals, title: Målnycklar, of: [goal-level-key], method: sum, missing: refuse, \
direction: neither}
  - {code: answers, title: Svar, of: {section: factors}, method: sum, missing: refuse, \
direction: neither}
tests:
""");
    Reading reading = DefinitionReader.read("test", text);
    assertEquals(List.of(), reading.problems().stream().filter(p -> p.isError()).toList(), text);
    return reading.form().orElseThrow();
  }

  private static ScoreSheet sheet(String answers) {
    Map<ItemCode, Answer> given = new LinkedHashMap<>();
    for (String one : answers.split(" ")) {
      String value = one.split("=")[1];
      Answer answer =
          NoAnswer.of(value)
              .<Answer>map(Answer.Withheld::new)
              .orElse(one.contains("aim") ? new Answer.Words(value) : new Answer.Chosen(value));
      given.put(new ItemCode(one.split("=")[0]), answer);
    }
    return Scorer.of(FORM).score(Responses.of(FORM, given), Circumstances.of(Informant.WORKER));
  }

  private static String score(String scale, String answers) {
    Score score =
        sheet(answers).scores().stream()
            .filter(one -> one.scale().value().equals(scale))
            .findFirst()
            .orElseThrow();
    return score.reach().map(span -> span.lowest().toPlainString()).orElse("none");
  }

  private static Item item(String code) {
    return FORM.item(new ItemCode(code)).orElseThrow();
  }

  @Test
  void is_not_set_once_its_item_is_answered() {
    assertEquals("0", score("keys", "a=yes coping=no friends=no"));
    assertEquals("1", score("keys", "a=yes coping=no coping-key=yes friends=no"));
  }

  @Test
  void is_missing_while_its_item_has_no_answer() {
    assertEquals("none", score("keys", "a=yes coping=no"));
    assertEquals("1", score("keys", "a=yes coping=no friends-key=yes"));
  }

  @Test
  void has_no_answer_for_the_same_reason_as_its_item() {
    assertEquals("none", score("keys", "a=yes coping=no friends=declined"));
  }

  @Test
  void is_not_asked_when_its_item_is_not() {
    assertEquals("1", score("keys", "a=no coping=yes coping-key=yes friends-key=yes"));
  }

  @Test
  void stands_on_the_item_in_the_same_place_of_a_group() {
    assertEquals("1", score("goals", "goal-2-aim=Sova goal-2-level=no goal-2-level-key=yes"));
    assertEquals(
        "goal-2-level", item("goal-2-level-key").traits().mark().orElseThrow().of().value());
  }

  @Test
  void is_in_no_scale_that_does_not_ask_for_it() {
    assertEquals("2", score("answers", "a=yes coping=yes coping-key=yes friends=yes"));
  }

  @Test
  void is_never_demanded() {
    assertEquals(
        List.of("coping", "goal-1-aim", "goal-2-aim"),
        sheet("a=no b=no").unanswered().stream().map(ItemCode::value).toList());
  }

  @Test
  void is_called_by_its_item_and_itself() {
    assertEquals("Hanterar motgångar – Nyckel", item("coping-key").stem().in("sv"));
    assertEquals(
        FORM.numbers().get(new ItemCode("coping")), FORM.numbers().get(new ItemCode("coping-key")));
  }
}
