package se.pejl.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.pejl.assessment.Casework;
import se.pejl.form.FormId;
import se.pejl.library.Definitions;
import se.pejl.library.FormLibrary;
import se.pejl.library.SmallForm;
import se.pejl.platform.DatabaseUnderTest;

/** A form with a mark on its first question, and with the total of PHQ-9 brought in. */
@DisplayName("The record of an assessment with marks and answers from other forms")
class PrintedMarksTest {

  private static final FormId SMALL = new FormId("small", "1.0.0");

  @TempDir Path folder;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void shelve() throws IOException {
    shelve(
        "small",
        SmallForm.text()
            .replace("sections:\n", "marks: [{code: key, title: Nyckel}]\nsections:\n")
            .replace("stem: Första frågan}", "stem: Första frågan, marks: [key]}")
            .replace(
                "scales:\n",
                "      - {code: phq, stem: Nedstämdhet, number: {min: 0, max: 27}, "
                    + "from: {form: phq-9, scale: total, within: P3M}}\nscales:\n"));
    shelve("phq-9", Files.readString(Path.of("forms/phq-9/1.0.0.yaml")));
    work = new Casework(DatabaseUnderTest.DERBY, new FormLibrary(folder, new Definitions()));
    youth = work.youth(work.asta, "Örjan");
  }

  private void shelve(String form, String text) throws IOException {
    Files.createDirectory(folder.resolve(form));
    Files.writeString(folder.resolve(form).resolve("1.0.0.yaml"), text);
  }

  private UUID signed(String date, String answers) {
    UUID id = work.begin(work.asta, youth, SMALL, date);
    work.answer(work.asta, id, answers);
    work.run(u -> u.administer().finish(work.asta, id));
    work.sign(work.asta, id);
    return id;
  }

  private String record(UUID id) {
    Paper paper = work.in(u -> u.print().paper(work.asta, id, Print.RECORD));
    return new Printed(Print.RECORD.pdf(paper, "sv")).text();
  }

  @Test
  void tells_both_beside_the_answers() {
    work.signedPhq9(work.asta, youth, "2026-10-01", "2");

    String text = record(signed("2026-11-01", "a=yes a-key=yes b=no"));

    for (String part :
        List.of(
            "1. Första frågan Ja Markerad: Nyckel",
            "3. Nedstämdhet 18 Från phq-9 1.0.0 den 2026-10-01, svar av den unge.")) {
      assertTrue(text.contains(part), part + " in " + text);
    }
  }

  @Test
  void says_when_there_was_nothing_to_bring_in() {
    String text = record(signed("2026-11-01", "a=yes b=no"));

    assertTrue(
        text.contains(
            "3. Nedstämdhet – Det finns inget signerat och säkert svar att hämta från phq-9"
                + " inom 3 månader."),
        text);
  }

  @Test
  void tells_of_marks_that_came_and_went_and_of_no_others() {
    signed("2026-10-01", "a=yes b=no");
    String marked = record(signed("2026-11-01", "a=yes a-key=yes b=no"));
    String gone = record(signed("2026-11-10", "a=yes b=no"));
    String never = record(signed("2026-11-11", "a=yes b=no"));

    assertTrue(marked.contains("Första frågan – Nyckel ej markerad markerad Ändrad"), marked);
    assertTrue(gone.contains("Första frågan – Nyckel markerad ej markerad Ändrad"), gone);
    assertTrue(!never.contains("Första frågan – Nyckel"), never);
  }
}
