package se.pejl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Site.Shared.class)
@DisplayName("An assessment open in two tabs")
class AnAssessmentInTwoTabsIT {

  private Visit visit;
  private Page here;
  private Page there;

  @BeforeEach
  void open(Site site) {
    visit = Visit.inSwedish(site).signIn(Worker.ROLE);
    here = visit.page();
    Worker.find(visit, Worker.newYouth(visit));
    Worker.start(visit, "phq-9", "YOUTH");
    there = visit.tab();
    there.navigate(here.url());
    Worker.ready(there);
    Worker.choose(there, 1, 3);
    Worker.saved(there);
    Worker.choose(here, 1, 1);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void shows_both_answers_when_they_differ() {
    assertThat(here.locator(".conflict")).containsText("Flera dagar");
    assertThat(here.locator(".conflict")).containsText("Nästan varje dag");
    visit.assertAccessible("conflict");
  }

  @Test
  void keeps_mine_when_i_say_so() {
    here.locator(".conflict button").first().click();
    Worker.saved(here);
    there.reload();

    assertThat(Worker.chosen(there, 1)).hasText("Flera dagar");
  }

  @Test
  void takes_theirs_when_i_say_so() {
    here.locator(".conflict button").last().click();

    assertThat(Worker.chosen(here, 1)).hasText("Nästan varje dag");
    here.reload();
    assertThat(Worker.chosen(here, 1)).hasText("Nästan varje dag");
  }

  @Test
  void lets_other_items_be_answered_in_either() {
    here.waitForResponse("**/answers/**", () -> Worker.choose(here, 2, 1));
    Worker.choose(there, 3, 2);
    Worker.saved(there);
    there.reload();

    assertThat(Worker.chosen(there, 2)).hasText("Flera dagar");
    assertThat(Worker.chosen(there, 3)).hasText("Mer än hälften av dagarna");
  }
}
