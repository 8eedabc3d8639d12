package se.pejl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.assessment.Casework;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

@DisplayName("A note on paper that was written to do harm")
class HostileNotesTest {

  private static final Path PICTURES = Path.of("target", "prints");

  /** 20 mm, in points. */
  private static final float MARGIN = 56;

  private Casework work;
  private UUID draft;

  @BeforeEach
  void a_draft() {
    work = new Casework(DatabaseUnderTest.DERBY);
    draft = work.begin(work.asta, work.youth(work.asta, "Åsa"), Casework.PHQ9, "2026-11-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a & b &amp; c &#60; ]]> <!-- -->",
        "</style><style>@page { size: 1mm }</style>",
        "#{facesContext.externalContext} ${applicationScope}",
        "<img src='file:///etc/passwd'/><link rel='attachment' href='file:///etc/passwd'/>",
        "{0} {1} %s"
      })
  void is_shown_as_it_was_written(String note) {
    Printed printed = printed(note);

    assertTrue(printed.text().contains(note), printed.text());
    assertEquals(0, (int) printed.read(pdf -> names(pdf)));
    assertInside(printed);
  }

  @Test
  void may_be_one_word_without_end() {
    Printed printed = printed("Ä".repeat(2_000));

    assertTrue(printed.text().replace(" ", "").contains("Ä".repeat(100)));
    assertInside(printed);
    printed.draw(PICTURES, "word-without-end");
  }

  @Test
  void may_hold_other_scripts_and_signs() {
    Printed printed =
        printed("Ελληνικά кириллица 😀 👩\u200d👧 漢字 \u202Eesrever\u202C\tå\u0301\n\nслон");

    assertTrue(printed.text().contains("Ελληνικά кириллица 😀"), printed.text());
    assertTrue(printed.text().contains("□"), printed.text());
    assertInside(printed);
    printed.draw(PICTURES, "scripts");
  }

  @Test
  void may_be_written_from_right_to_left() {
    Printed printed = printed("Mamma sa: שלום עליכם och مرحبا بالعالم i telefon.");

    assertTrue(printed.text().contains("Mamma sa:"), printed.text());
    assertTrue(printed.text().contains("i telefon."), printed.text());
    assertInside(printed);
    printed.draw(PICTURES, "right-to-left");
  }

  @Test
  void may_be_as_long_as_a_note_can_be() {
    Printed printed = printed("Lång anteckning. ".repeat(230));

    assertTrue(printed.pages() < 8);
    assertInside(printed);
  }

  private Printed printed(String note) {
    NewAnswer answer = new NewAnswer(Optional.of(Casework.answer("1")), Optional.of(note), 0);
    work.run(u -> u.administer().answer(work.asta, draft, Map.of(new ItemCode("q1"), answer)));
    Paper paper = work.in(u -> u.print().paper(work.asta, draft, Print.RECORD));
    return new Printed(Print.RECORD.pdf(paper, "sv"));
  }

  /** Files and scripts that hang on the document. */
  private static int names(org.apache.pdfbox.pdmodel.PDDocument pdf) {
    var names = pdf.getDocumentCatalog().getNames();
    boolean files = names != null && names.getEmbeddedFiles() != null;
    boolean scripts = names != null && names.getJavaScript() != null;
    return (files ? 1 : 0) + (scripts ? 1 : 0);
  }

  private static void assertInside(Printed printed) {
    AtomicReference<Float> right = new AtomicReference<>(0f);
    printed.read(
        pdf -> {
          float width = pdf.getPage(0).getMediaBox().getWidth();
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) throws IOException {
              for (TextPosition letter : letters) {
                float end = letter.getX() + letter.getWidth();
                right.updateAndGet(most -> Math.max(most, end));
              }
            }
          }.getText(pdf);
          assertTrue(right.get() <= width - MARGIN + 1, "text reaches " + right.get());
          return null;
        });
  }
}
