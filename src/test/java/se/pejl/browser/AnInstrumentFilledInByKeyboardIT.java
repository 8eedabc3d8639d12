package se.pejl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Site.Shared.class)
@DisplayName("An instrument filled in by keyboard alone")
class AnInstrumentFilledInByKeyboardIT {

  private Visit visit;
  private Page page;
  private Site site;

  @BeforeEach
  void start(Site shared) {
    site = shared;
    visit = Visit.inSwedish(site).signIn(Worker.ROLE);
    page = visit.page();
    Worker.find(visit, Worker.newYouth(visit));
    Worker.start(visit, "phq-9", "YOUTH");
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), visit.complaints());
    visit.close();
  }

  @Test
  void is_answered_by_digits_and_moved_through_by_enter_j_and_k() {
    visit.press("2", "Enter", "1", "j", "4", "k", "3");
    Worker.saved(page);

    assertThat(Worker.chosen(page, 1)).hasText("Flera dagar");
    assertThat(Worker.chosen(page, 2)).hasText("Mer än hälften av dagarna");
    assertThat(Worker.chosen(page, 3)).hasText("Nästan varje dag");
    assertThat(page.locator(".scale-open .scale-state")).containsText("6 svar saknas");
  }

  @Test
  void moves_between_the_options_with_the_arrows() {
    visit.press("1", "ArrowRight", "ArrowRight");
    Worker.saved(page);

    assertThat(Worker.chosen(page, 1)).hasText("Mer än hälften av dagarna");
  }

  @Test
  void takes_keys_inside_a_note_as_text() {
    visit.press("2", "n").press("n", "j", "1");
    visit.press("Escape", "Enter", "1");
    Worker.saved(page);

    assertThat(page.locator("#item-" + code(1) + " [data-note]")).hasValue("nj1");
    assertThat(Worker.chosen(page, 1)).hasText("Flera dagar");
    assertThat(Worker.chosen(page, 2)).hasText("Inte alls");
  }

  @Test
  void leaves_single_keys_alone_when_they_are_turned_off() {
    page.locator(".side-keys [data-keys-switch]").uncheck();
    Worker.item(page, 1).focus();
    visit.press("2");

    assertThat(Worker.chosen(page, 1)).hasCount(0);
    page.reload();
    Worker.ready(page);
    assertThat(page.locator(".side-keys [data-keys-switch]")).not().isChecked();
  }

  @Test
  void raises_the_flag_at_once_and_lowers_it_again() {
    page.locator("#item-" + code(9)).focus();
    visit.press("2");

    assertThat(page.locator("[data-flags] .flag")).hasCount(1);
    assertThat(page.locator("[data-flags] .flag-act")).isVisible();
    assertThat(Worker.item(page, 9).locator("[data-critical]")).isVisible();
    visit.press("1");
    assertThat(page.locator("[data-flags] .flag")).hasCount(0);
  }

  @Test
  void keeps_every_answer_through_reload_and_another_browser() {
    visit.press("2", "Enter", "3");
    Worker.saved(page);
    String address = page.url();

    page.reload();
    assertThat(Worker.chosen(page, 1)).hasText("Flera dagar");
    visit.close();
    visit = Visit.inSwedish(site).signIn(Worker.ROLE);
    page = visit.page();
    page.navigate(address);

    assertThat(Worker.chosen(page, 1)).hasText("Flera dagar");
    assertThat(Worker.chosen(page, 2)).hasText("Mer än hälften av dagarna");
  }

  @Test
  void ends_in_a_score_that_is_explained_down_to_the_answers() {
    for (int item = 1; item <= 9; item++) {
      visit.press("2", "Enter");
    }
    Worker.saved(page);
    visit.press("Enter");
    page.waitForURL("**&section=*");
    Worker.ready(page);
    visit.press("2");
    Worker.saved(page);
    page.locator("[data-next]").click();
    page.locator("#finish").click();
    page.waitForURL("**/assessment/result.xhtml?**");

    assertThat(page.locator(".score-value")).hasText("9");
    page.locator(".explain > summary").click();
    page.locator(".tree details > summary").first().click();
    assertThat(page.locator(".tree")).containsText("Flera dagar");
    visit.assertAccessible("result with its explanation open");
  }

  private String code(int number) {
    return Worker.item(page, number).getAttribute("data-item");
  }
}
