package se.pejl.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.assessment.rest.GivenLine.OriginPart;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.sheet.Brought;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.sheet.Origin;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;

@DisplayName("An answer over REST")
class WhereAnAnswerComesFromTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final UUID SOMEBODY = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();
  private static final ItemCode ASKED = new ItemCode("asked");
  private static final ItemCode BROUGHT = new ItemCode("brought");

  private final AnswerSheet sheet =
      AnswerSheet.EMPTY
          .with(ASKED, NewAnswer.of(new Answer.Chosen("yes"), 0), NOW, SOMEBODY)
          .bringing(
              Map.of(
                  BROUGHT,
                  Optional.of(
                      new Brought(
                          new Answer.Amount(BigDecimal.valueOf(18)),
                          new Origin(
                              ELSEWHERE,
                              new FormId("phq-9", "1.0.0"),
                              LocalDate.of(2026, 10, 1),
                              Informant.YOUTH)))),
              NOW,
              SOMEBODY);

  @Test
  void says_which_assessment_it_was_brought_in_from() {
    assertEquals(
        new OriginPart(ELSEWHERE, "phq-9@1.0.0", LocalDate.of(2026, 10, 1), "youth"),
        GivenLine.all(sheet).get("brought").origin());
  }

  @Test
  void says_nothing_of_the_kind_when_somebody_gave_it() {
    assertNull(GivenLine.all(sheet).get("asked").origin());
    assertEquals(1, GivenLine.brought(sheet).size());
  }
}
