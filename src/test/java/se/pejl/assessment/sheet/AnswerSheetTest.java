package se.pejl.assessment.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;

@DisplayName("An answer sheet")
class AnswerSheetTest {

  private static final UUID BY = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123456Z");
  private static final ItemCode ITEM = new ItemCode("s1");

  @Test
  void comes_back_from_its_text_as_it_was() {
    AnswerSheet sheet =
        sheet(
            Map.of(
                "chosen", new Answer.Chosen("0"),
                "zero", new Answer.Amount(BigDecimal.ZERO),
                "amount", new Answer.Amount(new BigDecimal("100.50")),
                "words", new Answer.Words("å \"citat\" \\ \u0001 \n 😀 <b>${x}</b>"),
                "day", new Answer.Day(LocalDate.of(2024, 2, 29)),
                "withheld", new Answer.Withheld(NoAnswer.NOT_ASSESSABLE)));

    assertEquals(sheet, SheetText.read(SheetText.write(sheet)));
  }

  @Test
  void is_written_in_the_order_of_its_items_without_spaces() {
    AnswerSheet sheet =
        AnswerSheet.EMPTY
            .with(new ItemCode("b"), NewAnswer.of(new Answer.Chosen("0"), 0), NOW, BY)
            .with(
                new ItemCode("a"),
                new NewAnswer(Optional.empty(), Optional.of("sett i skolan"), 0),
                NOW,
                BY);

    assertEquals(
        "{\"a\":{\"note\":\"sett i skolan\",\"revision\":1,\"saved\":1774747800123456,"
            + "\"by\":\"00000000-0000-0000-0000-00000000000a\"},"
            + "\"b\":{\"chosen\":\"0\",\"revision\":1,\"saved\":1774747800123456,"
            + "\"by\":\"00000000-0000-0000-0000-00000000000a\"}}",
        SheetText.write(sheet));
  }

  @Test
  void takes_zero_and_an_empty_answer_for_different_things() {
    AnswerSheet zero =
        AnswerSheet.EMPTY.with(ITEM, NewAnswer.of(new Answer.Amount(BigDecimal.ZERO), 0), NOW, BY);

    AnswerSheet cleared =
        zero.with(ITEM, new NewAnswer(Optional.empty(), Optional.empty(), 1), NOW, BY);

    assertEquals(Optional.of(new Answer.Amount(BigDecimal.ZERO)), zero.answer(ITEM));
    assertEquals(Optional.empty(), cleared.answer(ITEM));
    assertEquals(2, cleared.revision(ITEM));
    assertNotEquals(zero, cleared);
  }

  @Test
  void stays_the_same_when_the_same_is_stored_again_whatever_was_seen() {
    AnswerSheet once =
        AnswerSheet.EMPTY.with(ITEM, NewAnswer.of(new Answer.Chosen("2"), 0), NOW, BY);

    for (int seen : List.of(0, 1, 7)) {
      assertSame(once, once.with(ITEM, NewAnswer.of(new Answer.Chosen("2"), seen), NOW, BY));
    }
  }

  @Test
  void refuses_another_answer_by_somebody_who_has_not_seen_the_stored_one() {
    AnswerSheet once =
        AnswerSheet.EMPTY.with(ITEM, NewAnswer.of(new Answer.Chosen("2"), 0), NOW, BY);

    assertThrows(
        StaleAnswerException.class,
        () -> once.with(ITEM, NewAnswer.of(new Answer.Chosen("3"), 0), NOW, BY));
    assertThrows(
        StaleAnswerException.class,
        () -> AnswerSheet.EMPTY.with(ITEM, NewAnswer.of(new Answer.Chosen("3"), 1), NOW, BY));
  }

  @Test
  void says_nothing_of_the_answers_when_it_refuses() {
    AnswerSheet once =
        AnswerSheet.EMPTY.with(ITEM, NewAnswer.of(new Answer.Words("hemligt"), 0), NOW, BY);

    StaleAnswerException refused =
        assertThrows(
            StaleAnswerException.class,
            () -> once.with(ITEM, NewAnswer.of(new Answer.Words("annat"), 0), NOW, BY));

    assertEquals(
        "item s1 has been answered otherwise since it was last seen", refused.getMessage());
  }

  @Test
  void takes_notes_up_to_their_length() {
    String longest = "x".repeat(NewAnswer.LONGEST_NOTE);

    assertEquals(
        Optional.of(longest), new NewAnswer(Optional.empty(), Optional.of(longest), 0).note());
    assertThrows(
        NoteTooLongException.class,
        () -> new NewAnswer(Optional.empty(), Optional.of(longest + "x"), 0));
  }

  private static AnswerSheet sheet(Map<String, Answer> answers) {
    AnswerSheet sheet = AnswerSheet.EMPTY;
    for (Map.Entry<String, Answer> one : answers.entrySet()) {
      sheet = sheet.with(new ItemCode(one.getKey()), NewAnswer.of(one.getValue(), 0), NOW, BY);
    }
    return sheet;
  }
}
