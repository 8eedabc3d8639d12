package se.pejl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Site.Shared.class)
@DisplayName("Answers that cannot be saved at once")
class AnswersThatCannotBeSavedIT {

  private Visit visit;
  private Page page;

  @BeforeEach
  void open(Site site) {
    visit = Visit.inSwedish(site).signIn(Worker.ROLE);
    page = visit.page();
    Worker.find(visit, Worker.newYouth(visit));
    Worker.start(visit, "phq-9", "YOUTH");
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void wait_on_the_page_while_the_server_is_away_and_are_saved_when_it_is_back() {
    visit.context().setOffline(true);
    Worker.choose(page, 1, 1);
    Worker.choose(page, 2, 2);

    assertThat(state(1)).hasText("Inte sparat än – försöker igen");
    assertThat(page.locator("[data-summary]")).containsText("2 svar är inte sparade än");
    visit.context().setOffline(false);
    Worker.saved(page);
    page.reload();
    assertThat(Worker.chosen(page, 1)).hasText("Flera dagar");
    assertThat(Worker.chosen(page, 2)).hasText("Mer än hälften av dagarna");
  }

  @Test
  void are_saved_once_the_rater_has_signed_in_again_in_another_tab() {
    Page other = visit.tab();
    other.navigate(page.url());
    other.locator("#signOut").click();
    other.waitForURL("**/login.xhtml**");
    Worker.choose(page, 1, 1);

    Locator notice = page.locator("[data-notice]");
    assertThat(notice).containsText("Du är utloggad");
    visit.assertAccessible("signed out while filling in");
    Visit.signIn(other, Worker.ROLE);
    notice.locator("[data-try-again]").click();
    Worker.saved(page);
    assertThat(notice).isHidden();
    page.reload();
    assertThat(Worker.chosen(page, 1)).hasText("Flera dagar");
  }

  private Locator state(int number) {
    return Worker.item(page, number).locator("[data-state]");
  }
}
