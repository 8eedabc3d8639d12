package se.pejl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.casefile.PersonLog;
import se.pejl.casefile.SecrecyNotWeighedException;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("The log that is handed out to a person")
class HandingOutTheLogTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void anEmergencyInIt() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    work.run(u -> u.emergency().open(work.sara, youth, "Kusin Ebba Ekman ringde jouren."));
    work.run(u -> u.keep().open(work.sara, youth, "casework"));
  }

  @Test
  void tells_who_when_what_and_what_for_in_both_languages() throws IOException {
    String swedish = text(handOut(work.stina, true), "sv");
    String english = text(handOut(work.stina, true), "en");

    assertTrue(swedish.contains("2026-11-21 11:00"), swedish);
    assertTrue(swedish.contains("sara (Socialsekreterare, Söder)"), swedish);
    assertTrue(swedish.contains("nödöppning"), swedish);
    assertTrue(english.contains("emergency"), english);
  }

  @Test
  void names_no_staff_unless_that_is_asked_for_and_nobody_else_ever() throws IOException {
    String text = text(handOut(work.stina, false), "sv");

    assertTrue(text.contains("Socialsekreterare, Söder"), text);
    assertFalse(text.contains("sara"), text);
    assertFalse(text.contains("Ebba"), text);
  }

  @Test
  void is_in_the_log_itself() {
    handOut(work.stina, false);

    assertEquals(Kind.LOG_HANDED_OUT, work.logOf(youth).get(work.logOf(youth).size() - 1));
    assertEquals("hand-out", work.in(u -> u.log().about(work.board, youth, 0, 1)).get(0).purpose());
  }

  @Test
  void is_made_by_the_supervisor_of_the_unit_who_has_weighed_secrecy() {
    assertThrows(
        SecrecyNotWeighedException.class,
        () -> work.run(u -> u.handOut().of(work.stina, youth, false, false)));
    assertThrows(NotAllowedException.class, () -> handOut(work.asta, false));
    assertThrows(UnknownCaseFileException.class, () -> handOut(work.samuel, false));
    assertThrows(UnknownCaseFileException.class, () -> handOut(work.admin, false));
  }

  private PersonLog handOut(Actor actor, boolean named) {
    return work.in(u -> u.handOut().of(actor, youth, true, named));
  }

  private static String text(PersonLog log, String language) throws IOException {
    try (var pdf = Loader.loadPDF(LogPage.pdf(log, language))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
