package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.assessment.refusal.HiddenAnswerException;
import se.pejl.assessment.sheet.Given;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.sheet.Origin;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.library.Definitions;
import se.pejl.library.FormLibrary;
import se.pejl.library.SmallForm;
import se.pejl.platform.DatabaseUnderTest;

/** A form that asks for two answers, and for the total and band of PHQ-9 within three months. */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("An answer that is brought in from another form")
class AnswersFromOtherFormsTest {

  private static final FormId SMALL = new FormId("small", "1.0.0");
  private static final ItemCode TOTAL = new ItemCode("phq");
  private static final ItemCode BAND = new ItemCode("phq-band");

  @Parameter DatabaseUnderTest database;
  @TempDir Path folder;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void shelve() throws IOException {
    shelve(
        "small",
        SmallForm.text()
            .replace(
                "scales:\n",
                """
                    - {code: phq, stem: PHQ-9, number: {min: 0, max: 27}, \
                from: {form: phq-9, scale: total, within: P3M}}
                    - code: phq-band
                      stem: PHQ-9
                      options: [{code: minimal, anchor: A}, {code: mild, anchor: B}, \
                {code: moderate, anchor: C}, {code: moderately-severe, anchor: D}, \
                {code: severe, anchor: E}]
                      from: {form: phq-9, band: total, within: P3M, informants: [youth]}
                scales:
                """
                    .replaceAll("(?m)^    ", "      ")));
    shelve("phq-9", Files.readString(Path.of("forms/phq-9/1.0.0.yaml")));
    work = new Casework(database, new FormLibrary(folder, new Definitions()));
    youth = work.youth(work.asta, "Test");
  }

  private void shelve(String form, String text) throws IOException {
    Files.createDirectory(folder.resolve(form));
    Files.writeString(folder.resolve(form).resolve("1.0.0.yaml"), text);
  }

  private UUID draft(String date) {
    return work.begin(work.asta, youth, SMALL, date);
  }

  private Optional<Given> given(UUID assessment, ItemCode item) {
    return work.in(u -> u.administer().open(work.asta, assessment)).answers().given(item);
  }

  private Optional<Answer> answer(UUID assessment, ItemCode item) {
    return given(assessment, item).flatMap(Given::answer);
  }

  @Test
  void is_what_was_last_signed_with_the_day_and_who_answered() {
    work.signedPhq9(work.asta, youth, "2026-09-01", "1");
    UUID last = work.signedPhq9(work.asta, youth, "2026-10-01", "2");

    UUID draft = draft("2026-11-01");

    assertEquals(Optional.of(new Answer.Amount(BigDecimal.valueOf(18))), answer(draft, TOTAL));
    assertEquals(Optional.of(new Answer.Chosen("moderately-severe")), answer(draft, BAND));
    assertEquals(
        Optional.of(
            new Origin(last, Casework.PHQ9, java.time.LocalDate.of(2026, 10, 1), Informant.YOUTH)),
        given(draft, TOTAL).orElseThrow().origin());
  }

  @Test
  void is_missing_when_there_is_none_or_it_is_too_old_or_from_later() {
    assertEquals(Optional.empty(), answer(draft("2026-06-01"), TOTAL));
    work.signedPhq9(work.asta, youth, "2026-07-31", "1");

    assertEquals(Optional.empty(), answer(draft("2026-11-01"), TOTAL));
    assertEquals(Optional.empty(), answer(draft("2026-07-30"), TOTAL));
    assertTrue(answer(draft("2026-10-31"), TOTAL).isPresent());
  }

  @Test
  void is_never_taken_from_what_nobody_has_signed() {
    UUID unsigned = work.begin(work.asta, youth, Casework.PHQ9, "2026-10-01");
    work.answer(work.asta, unsigned, Casework.allNine("3"));
    work.run(u -> u.administer().finish(work.asta, unsigned));

    assertEquals(Optional.empty(), answer(draft("2026-11-01"), TOTAL));
  }

  @Test
  void is_fetched_when_the_form_is_finished_and_then_stays() {
    UUID draft = draft("2026-11-01");
    work.answer(work.asta, draft, "a=yes b=no");
    work.signedPhq9(work.asta, youth, "2026-10-15", "1");
    work.run(u -> u.administer().finish(work.asta, draft));
    assertEquals(9, total(draft));

    work.signedPhq9(work.asta, youth, "2026-10-20", "3");
    assertEquals(9, total(draft));
    work.sign(work.asta, draft);
    assertEquals(9, total(draft));
    assertTrue(work.in(u -> u.results().of(work.asta, draft)).intact());
  }

  private int total(UUID assessment) {
    Answer answer =
        work.in(u -> u.results().of(work.asta, assessment)).answers().answer(TOTAL).orElseThrow();
    return ((Answer.Amount) answer).number().intValueExact();
  }

  @Test
  void cannot_be_given_by_anybody() {
    UUID draft = draft("2026-11-01");
    NewAnswer made = NewAnswer.of(new Answer.Amount(BigDecimal.ONE), 0);

    assertThrows(
        HiddenAnswerException.class,
        () -> work.run(u -> u.administer().answer(work.asta, draft, TOTAL, made)));
    assertEquals(Optional.empty(), answer(draft, TOTAL));
  }

  @Test
  void is_neither_demanded_nor_among_what_is_left() {
    UUID draft = draft("2026-11-01");

    assertEquals(
        List.of("a", "b"),
        work.in(u -> u.administer().open(work.asta, draft)).progress().unanswered().stream()
            .map(ItemCode::value)
            .toList());
    work.answer(work.asta, draft, "a=yes b=no");
    work.run(u -> u.administer().finish(work.asta, draft));
  }
}
