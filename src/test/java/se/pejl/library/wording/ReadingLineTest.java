package se.pejl.library.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Sex;
import se.pejl.library.GroupedForm;
import se.pejl.library.wire.BandLine;
import se.pejl.library.wire.ScoreLine;
import se.pejl.scoring.Score;

/** For girls high begins at 2, for boys at 3; alarm begins at 1 for all. */
@DisplayName("The bands of a score")
class ReadingLineTest {

  @Test
  void are_those_of_the_youths_sex_with_label_and_meaning_and_every_other_way_of_reading() {
    Score girl = GroupedForm.score("strain", "often", "seldom", Sex.FEMALE);

    assertEquals(
        List.of(
            new ReadingLine("", "Hög", "Sållning", "Ingen diagnos", ""),
            new ReadingLine("I två steg", "Larm", "", "", "")),
        ReadingLine.all(girl, "sv"));
    assertEquals("Hög · I två steg: Larm", ReadingLine.together(girl, "sv"));
  }

  @Test
  void are_said_for_each_sex_when_it_is_not_known_and_none_is_chosen() {
    Score unknown = GroupedForm.score("strain", "often", "seldom", Sex.UNKNOWN);

    assertEquals(
        "Inget säkert band. flickor: Hög; pojkar: Låg · I två steg: Larm",
        ReadingLine.together(unknown, "sv"));
    assertEquals(
        "No certain band. girls: Hög; boys: Låg",
        ReadingLine.all(unknown, "en").get(0).uncertain());
  }

  @Test
  void are_said_once_when_every_group_would_have_the_same() {
    Score unknown = GroupedForm.score("strain", "often", "often", Sex.UNKNOWN);

    assertEquals("Hög, för alla grupper", ReadingLine.all(unknown, "sv").get(0).uncertain());
  }

  @Test
  void are_not_certain_while_a_missing_answer_could_change_them() {
    Score range = GroupedForm.score("strain", "sometimes", "", Sex.MALE);

    assertEquals(
        "Inget säkert band: kan vara ”Låg” till ”Hög” · I två steg: Larm",
        ReadingLine.together(range, "sv"));
  }

  @Test
  void travel_with_every_way_of_reading_and_what_they_could_be() {
    ScoreLine line =
        ScoreLine.of(
            GroupedForm.form(), GroupedForm.score("strain", "often", "seldom", Sex.UNKNOWN));

    BandLine first = line.bands().get(0);
    assertEquals(null, line.band());
    assertEquals(
        "{en=girls, sv=flickor} high, {en=boys, sv=pojkar} low",
        first.possible().stream()
            .map(one -> one.group() + " " + one.lowest())
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow());
    assertEquals("alarm", line.bands().get(1).band());
  }

  @Test
  void travel_with_a_text_instead_of_a_number_beyond_the_ceiling() {
    ScoreLine line =
        ScoreLine.of(
            GroupedForm.form(), GroupedForm.score("t-score", "often", "sometimes", Sex.MALE));

    assertEquals(">60", line.shown());
    assertEquals(">60", line.text().get("sv"));
    assertEquals("Påhittade normer 2026", line.norms());
  }

  @Test
  void are_not_there_when_the_scale_is_for_others() {
    ScoreLine line =
        ScoreLine.of(GroupedForm.form(), GroupedForm.score("girls", "often", "", Sex.MALE));

    assertEquals("not-applicable []", line.outcome() + " " + line.bands());
    assertEquals("gäller inte: skalan är för andra", line.text().get("sv"));
  }
}
