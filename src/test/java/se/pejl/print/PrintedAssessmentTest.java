package se.pejl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Phase;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.change.comparable.Mode;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Informant;
import se.pejl.platform.DatabaseUnderTest;

@DisplayName("An assessment on paper")
class PrintedAssessmentTest {

  private static final Path PICTURES = Path.of("target", "prints");

  private Casework work;
  private UUID youth;
  private UUID assessment;

  @BeforeEach
  void two_signed_assessments() {
    work = new Casework(DatabaseUnderTest.DERBY);
    youth = work.youth(work.asta, "Örjan");
    work.signedPhq9(work.asta, youth, "2026-05-01", "2");
    assessment = work.signedPhq9(work.asta, youth, "2026-11-01", "1");
  }

  @Test
  void says_all_of_it_in_the_record() {
    String text = print(assessment, Print.RECORD, "sv").text();

    for (String part :
        List.of(
            "Provnämnden",
            "Örjan Tallbacke",
            "phq-9 1.0.0",
            "2026-11-01",
            "Uppgifter från den unge",
            "9 (möjligt 0–27): Lindrig",
            "Så räknades den fram",
            "Jämfört med bedömningen 2026-05-01",
            "Flera dagar",
            "Signerad av asta",
            "SHA-256",
            "Rättighetshavare",
            "Utskriven av asta, 2026-11-21",
            "sida 1 av ")) {
      assertTrue(text.contains(part), part + " in " + text);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"RECORD, sv", "RECORD, en", "SUMMARY, sv", "SUMMARY, en"})
  void can_be_listened_to(Print kind, String language) {
    Printed printed = print(assessment, kind, language);

    printed.read(
        pdf -> {
          var catalog = pdf.getDocumentCatalog();
          assertTrue(catalog.getMarkInfo().isMarked());
          assertNotNull(catalog.getStructureTreeRoot());
          assertEquals(language, catalog.getLanguage());
          assertFalse(pdf.getDocumentInformation().getTitle().isBlank());
          assertTrue(catalog.getViewerPreferences().displayDocTitle());
          assertTrue(fonts(pdf.getPages()).allMatch(PDFont::isEmbedded));
          return null;
        });
    printed.draw(PICTURES, "phq-9-" + kind.code() + "-" + language);
  }

  @Test
  void counts_its_pages() {
    Printed printed = print(assessment, Print.RECORD, "en");

    int pages = printed.pages();
    assertTrue(printed.text().contains("page " + pages + " of " + pages), printed.text());
  }

  @ParameterizedTest
  @CsvSource({"sv", "en"})
  void fits_on_one_page_in_plain_words(String language) {
    Printed printed = print(assessment, Print.SUMMARY, language);

    assertEquals(1, printed.pages());
    assertFalse(printed.text().contains("SHA-256"));
    assertFalse(printed.text().contains(" 9 "));
  }

  @Test
  void is_a_draft_until_it_is_signed() {
    UUID draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-20");

    assertTrue(print(draft, Print.RECORD, "sv").text().contains("UTKAST – inte signerad"));
    assertTrue(print(draft, Print.SUMMARY, "en").text().contains("DRAFT – not signed"));
    assertFalse(print(assessment, Print.RECORD, "sv").text().contains("UTKAST"));
  }

  @Test
  void says_how_the_answers_were_taken_where_somebody_said_it() {
    Testimony told = new Testimony(Informant.YOUTH, Mode.RECORDS);
    LocalDate day = LocalDate.of(2026, 11, 20);
    UUID id =
        work.in(
            u -> u.administer().begin(work.asta, youth, Casework.PHQ9, day, told, Phase.DURING));

    assertTrue(print(id, Print.RECORD, "sv").text().contains("Svaren intagna ur handlingar"));
    assertTrue(print(id, Print.RECORD, "en").text().contains("Answers taken from documents"));
    assertFalse(print(assessment, Print.RECORD, "sv").text().contains("Svaren intagna"));
  }

  @Test
  void is_for_those_who_may_read_it() {
    for (Actor other : List.of(work.bo, work.sara, work.samuel, work.metod, work.admin)) {
      assertThrows(
          UnknownAssessmentException.class,
          () -> work.in(u -> u.print().paper(other, assessment, Print.RECORD)));
    }
    assertNotNull(work.in(u -> u.print().paper(work.stina, assessment, Print.SUMMARY)));
  }

  @Test
  void is_written_in_the_log() {
    print(assessment, Print.RECORD, "sv");

    List<Kind> log = work.logOf(youth);
    assertEquals(Kind.ASSESSMENT_PRINTED, log.get(log.size() - 1));
  }

  @Test
  void has_a_file_name_that_names_nobody() {
    Paper paper = paper(assessment, Print.RECORD);

    assertTrue(Print.RECORD.fileName(paper).matches("pejl-record-[0-9a-f]{8}\\.pdf"));
  }

  private Printed print(UUID id, Print kind, String language) {
    return new Printed(kind.pdf(paper(id, kind), language));
  }

  private Paper paper(UUID id, Print kind) {
    return work.in(u -> u.print().paper(work.asta, id, kind));
  }

  private static Stream<PDFont> fonts(Iterable<PDPage> pages) {
    Stream.Builder<PDFont> fonts = Stream.builder();
    pages.forEach(
        page ->
            page.getResources()
                .getFontNames()
                .forEach(
                    name -> {
                      try {
                        fonts.add(page.getResources().getFont(name));
                      } catch (java.io.IOException unreadable) {
                        throw new java.io.UncheckedIOException(unreadable);
                      }
                    }));
    return fonts.build();
  }
}
