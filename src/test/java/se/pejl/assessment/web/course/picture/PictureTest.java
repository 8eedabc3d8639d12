package se.pejl.assessment.web.course.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.assessment.Casework;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.casefile.timeline.Happening;
import se.pejl.platform.DatabaseUnderTest;

@DisplayName("The picture of a youth over time")
class PictureTest {

  private Casework work;
  private UUID youth;

  @BeforeEach
  void youth() {
    work = new Casework(DatabaseUnderTest.DERBY); // today is 2026-11-21
    youth = work.youth(work.asta, "Test");
  }

  @Test
  void is_not_there_while_nothing_was_signed() {
    work.begin(work.asta, youth, Casework.PHQ9, "2026-11-01");

    assertEquals(Optional.empty(), overview());
  }

  @Test
  void says_of_one_measure_that_it_takes_one_more() {
    work.signedPhq9(work.asta, youth, "2026-09-01", "1");

    assertTrue(
        summary()
            .since()
            .get(0)
            .endsWith("bara 2026-09-01. Det behövs en till för att se förändring."));
    assertEquals(1, picture().scales().get(0).lane().marks().size());
    assertEquals(List.of(), picture().scales().get(0).lane().changes());
  }

  @Test
  void leads_from_every_mark_to_its_assessment() {
    UUID first = work.signedPhq9(work.asta, youth, "2026-03-01", "2");
    UUID second = work.signedPhq9(work.asta, youth, "2026-09-01", "1");

    Lane lane = picture().scales().get(0).lane();

    assertEquals(List.of(first, second), lane.marks().stream().map(Mark::assessment).toList());
    assertEquals(1, lane.joins().size());
  }

  @Test
  void always_has_a_place_for_what_the_youth_and_what_others_say() {
    work.signedPhq9(work.asta, youth, "2026-03-01", "2"); // answered by the youth

    assertEquals(1, summary().own().size());
    assertEquals(
        "Saknas: ingen annan har bedömt något som går att följa.",
        summary().others().get(0).words());
  }

  @Test
  void shows_a_day_without_a_score_but_joins_nothing_to_it() {
    work.signedPhq9(work.asta, youth, "2026-03-01", "2");
    UUID id = work.begin(work.asta, youth, Casework.PHQ9, "2026-06-01");
    work.answer(work.asta, id, Casework.allNine("1").replace("q4=1", "q4=declined"));
    work.run(u -> u.administer().finish(work.asta, id));
    work.sign(work.asta, id);

    Lane lane = picture().scales().get(0).lane();

    assertEquals(2, lane.marks().size());
    assertTrue(lane.marks().get(1).kind().startsWith("none"));
    assertEquals(List.of(), lane.joins());
    assertTrue(
        summary().lead().endsWith("svar går inte att jämföra med de första."), summary().lead());
  }

  @Test
  void says_which_phase_has_no_measure_and_draws_the_gap() {
    happened(EventKind.ENROLMENT, "2026-01-10");
    happened(EventKind.CLOSING, "2026-10-01");
    work.signedPhq9(work.asta, youth, "2026-01-05", "2");
    work.signedPhq9(work.asta, youth, "2026-05-01", "1");

    assertTrue(
        summary().lacking().stream().anyMatch(said -> said.endsWith("mätning saknas efter.")));
    assertEquals(
        List.of("efter: mätning saknas"),
        picture().scales().get(0).lane().gaps().stream().map(Lane.Gap::words).toList());
    assertEquals(
        List.of("MEASURED 1", "MEASURED 1", "MISSING 0"),
        overview().orElseThrow().phases().get(0).cells().stream()
            .map(cell -> cell.coverage() + " " + cell.times())
            .toList());
  }

  @Test
  void says_where_the_dates_tell_another_phase_than_the_rater() {
    happened(EventKind.ENROLMENT, "2026-06-01");
    work.signedPhq9(work.asta, youth, "2026-05-01", "2"); // told as during

    assertTrue(
        summary()
            .lacking()
            .contains("2026-05-01: angivet som under insatsen, men datumen säger före."));
  }

  @Test
  void says_when_a_network_meeting_is_late_by_the_limit_of_the_day() {
    happened(EventKind.ENROLMENT, "2026-01-10");
    happened(EventKind.MEETING, "2026-10-16"); // 36 days before today; 35 are allowed
    work.signedPhq9(work.asta, youth, "2026-05-01", "2");

    assertTrue(
        summary().lacking().stream()
            .anyMatch(said -> said.startsWith("Nätverksmöte: det är 5 veckor sedan")));
  }

  @Test
  void is_one_picture_with_sixty_measures_too() {
    LocalDate first = LocalDate.of(2021, 12, 1);
    for (int month = 0; month < 60; month++) {
      work.signedPhq9(work.asta, youth, first.plusMonths(month).toString(), "1");
    }

    Picture picture = picture();

    assertEquals("dense", picture.density());
    assertEquals(60, picture.scales().get(0).lane().marks().size());
    assertEquals(59, picture.scales().get(0).lane().joins().size());
  }

  private void happened(EventKind kind, String day) {
    Happening what = new Happening(kind, LocalDate.parse(day), Optional.empty(), "", "");
    work.run(u -> u.timeline().add(work.asta, youth, what));
  }

  private Picture picture() {
    return overview().orElseThrow().picture();
  }

  private Summary summary() {
    return overview().orElseThrow().summary();
  }

  private Optional<Overview> overview() {
    return Overview.of(work.in(u -> u.bearing().of(work.asta, youth)), Words.in("sv"));
  }
}
