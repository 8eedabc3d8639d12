package se.pejl.review.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.pejl.assessment.Casework;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.wording.ItemLine;
import se.pejl.assessment.wording.ResultView;
import se.pejl.assessment.wording.Words;
import se.pejl.form.FormId;
import se.pejl.form.item.ItemCode;
import se.pejl.library.Definitions;
import se.pejl.library.FormLibrary;
import se.pejl.library.SmallForm;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.review.ReviewView;

/** A form with a mark on its first question. */
@DisplayName("A mark, read by the one who reviews")
class MarksInReviewTest {

  private static final FormId SMALL = new FormId("small", "1.0.0");

  @TempDir Path folder;

  private Casework work;
  private UUID youth;

  @BeforeEach
  void shelve() throws IOException {
    Files.createDirectory(folder.resolve("small"));
    Files.writeString(
        folder.resolve("small").resolve("1.0.0.yaml"),
        SmallForm.text()
            .replace("sections:\n", "marks: [{code: key, title: Nyckel}]\nsections:\n")
            .replace("stem: Första frågan}", "stem: Första frågan, marks: [key]}"));
    work = new Casework(DatabaseUnderTest.DERBY, new FormLibrary(folder, new Definitions()));
    youth = work.youth(work.asta, "Örjan");
  }

  @Test
  void that_is_gone_is_told_beside_an_answer_that_is_the_same() {
    signed("2026-10-01", "a=yes a-key=yes b=no");

    List<ItemLine> lines = lines(signed("2026-11-01", "a=yes b=no"));

    assertEquals(List.of(), lines.get(0).marks());
    assertEquals(List.of("Nyckel"), lines.get(0).marksThen());
    assertTrue(lines.get(0).differs());
    assertFalse(lines.get(1).differs());
  }

  @Test
  void that_was_corrected_after_a_return_is_told_with_its_item() {
    UUID draft = returned(signed("2026-11-01", "a=yes a-key=yes b=no"));
    unmark(draft);
    finish(draft);

    AgainView again = again(draft);

    assertEquals(1, again.getItems().size());
    assertEquals("Ja, Nyckel", again.on("a").answer());
    assertNull(again.on("a-key"));
    assertNull(again.on("b"));
  }

  @Test
  void that_was_set_and_taken_away_again_is_no_correction() {
    UUID draft = returned(signed("2026-11-01", "a=yes b=no"));
    work.answer(work.asta, draft, "a-key=yes");
    unmark(draft);
    finish(draft);

    assertTrue(again(draft).isNothing());
  }

  private List<ItemLine> lines(UUID id) {
    ReviewView view = work.in(u -> u.review().open(work.stina, id));
    return new ResultView(view.result(), Words.in("sv")).getSections().get(0).items();
  }

  private AgainView again(UUID id) {
    ReviewView view = work.in(u -> u.review().open(work.stina, id));
    return new AgainView(view.resubmission().orElseThrow(), view.result().form(), Words.in("sv"));
  }

  private void unmark(UUID draft) {
    NewAnswer no = NewAnswer.of(Casework.answer("no"), 1);
    work.run(u -> u.administer().answer(work.asta, draft, Map.of(new ItemCode("a-key"), no)));
  }

  private UUID returned(UUID id) {
    return work.in(u -> u.review().returnToRater(work.stina, id, "Nästan.", Map.of()));
  }

  private UUID signed(String date, String answers) {
    UUID id = work.begin(work.asta, youth, SMALL, date);
    work.answer(work.asta, id, answers);
    finish(id);
    return id;
  }

  private void finish(UUID id) {
    work.run(u -> u.administer().finish(work.asta, id));
    work.sign(work.asta, id);
  }
}
