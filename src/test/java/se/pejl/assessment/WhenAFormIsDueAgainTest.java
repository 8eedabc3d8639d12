package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.NotAllowedException;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.due.DueChange;
import se.pejl.assessment.due.DueDate;
import se.pejl.assessment.due.ImpossibleDueDateException;
import se.pejl.assessment.due.NeverAssessedException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.work.Work;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.casefile.timeline.Happening;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A form with a period of six months")
class WhenAFormIsDueAgainTest {

  private static final FormId TARGET_GROUP = new FormId("sig-malgrupp", "1.0.0");

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void youth() {
    work = new Casework(database); // today is 2026-11-21
    youth = work.youth(work.asta, "Test");
  }

  @Test
  void is_due_six_months_after_it_was_last_signed() {
    signed("2026-06-01");

    assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), due().day());
    assertEquals(-10, due().daysLateOn(LocalDate.of(2026, 11, 21)));
  }

  @Test
  void is_due_on_another_day_that_somebody_set_and_said_why() {
    signed("2026-05-01");
    assertEquals(1, work().overdue().size());

    change(Optional.of(LocalDate.of(2026, 12, 10)), "Ungdomen är utomlands till december.");

    assertEquals(List.of(), work().overdue());
    assertEquals(LocalDate.of(2026, 12, 10), work().due().get(0).dueOn());
    assertTrue(work().due().get(0).changed());
    DueChange why = due().change().orElseThrow();
    assertEquals("Ungdomen är utomlands till december.", why.reason());
    assertEquals(work.asta.displayName(), why.changerName());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 1)), due().byCadence());
    assertEquals(Kind.DUE_DATE_CHANGED, lastLogged());
  }

  @Test
  void is_due_no_more_when_somebody_said_why_not() {
    signed("2026-05-01");
    change(Optional.empty(), "Ersätts av ett annat instrument.");

    assertEquals(List.of(), work().overdue());
    assertEquals(Optional.empty(), due().day());
  }

  @Test
  void goes_back_to_its_period_after_the_next_time() {
    signed("2026-01-10");
    change(Optional.of(LocalDate.of(2026, 3, 1)), "Tätare i början.");
    signed("2026-03-02");

    assertEquals(Optional.of(LocalDate.of(2026, 9, 2)), due().day());
    assertEquals(List.of(), due().changes());
  }

  @Test
  void keeps_every_change_and_the_last_one_holds() {
    signed("2026-05-01");
    change(Optional.of(LocalDate.of(2026, 12, 10)), "Utomlands.");
    work.later(1);
    change(Optional.of(LocalDate.of(2026, 11, 28)), "Kommer hem tidigare.");

    assertEquals(
        List.of("Utomlands.", "Kommer hem tidigare."),
        due().changes().stream().map(DueChange::reason).toList());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 28)), due().day());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-05-01", "2026-04-30", "2031-05-02"})
  void is_never_due_before_the_last_time_or_in_a_far_future(LocalDate day) {
    signed("2026-05-01");

    assertThrows(ImpossibleDueDateException.class, () -> change(Optional.of(day), "Varför inte"));
  }

  @Test
  void gets_another_date_only_with_a_reason_from_those_who_work_with_the_youth() {
    signed("2026-05-01");
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 12, 10));

    assertThrows(ReasonMissingException.class, () -> change(day, " "));
    assertThrows(
        NotAllowedException.class,
        () -> work.run(u -> u.plan().change(work.stina, youth, "sig-malgrupp", day, "Vill")));
    assertThrows(
        NeverAssessedException.class,
        () -> work.run(u -> u.plan().change(work.asta, youth, "phq-9", day, "Vill")));
  }

  @Test
  void is_asked_for_once_more_when_the_work_has_ended() {
    happened(EventKind.ENROLMENT, "2025-05-01");
    signed("2026-05-01");
    happened(EventKind.CLOSING, "2026-10-01");
    assertEquals(1, work().overdue().size());

    signed("2026-11-20");

    assertEquals(Optional.empty(), due().day());
    assertEquals(List.of(), work().overdue());
  }

  @Test
  void is_not_asked_for_again_when_the_youth_never_joined() {
    signed("2026-05-01");
    happened(EventKind.CLOSING, "2026-06-01");

    assertEquals(Optional.empty(), due().day());
  }

  private void happened(EventKind kind, String day) {
    Happening what = new Happening(kind, LocalDate.parse(day), Optional.empty(), "", "");
    work.run(u -> u.timeline().add(work.asta, youth, what));
  }

  private void change(Optional<LocalDate> day, String reason) {
    work.run(u -> u.plan().change(work.asta, youth, "sig-malgrupp", day, reason));
  }

  private Kind lastLogged() {
    List<Kind> about = work.logOf(youth);
    return about.stream()
        .filter(kind -> kind != Kind.TIMELINE_READ)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private DueDate due() {
    return work.in(u -> u.plan().of(work.asta, youth)).get(0);
  }

  private Work work() {
    return work.in(u -> u.work().of(work.asta));
  }

  private void signed(String date) {
    UUID id =
        work.in(
            u ->
                u.administer()
                    .begin(
                        work.asta,
                        youth,
                        TARGET_GROUP,
                        LocalDate.parse(date),
                        Testimony.of(Informant.WORKER),
                        Phase.DURING));
    Map<ItemCode, NewAnswer> answers = new LinkedHashMap<>();
    for (Item item : UseCases.FORMS.get(TARGET_GROUP).items()) {
      answers.put(item.code(), NewAnswer.of(Casework.answer("partly"), 0));
    }
    work.run(u -> u.administer().answer(work.asta, id, answers));
    work.run(u -> u.administer().finish(work.asta, id));
    work.run(u -> u.administer().judge(work.asta, id, "summary", "suits-sig", "Stöd."));
    work.sign(work.asta, id);
  }
}
