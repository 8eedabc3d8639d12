package se.pejl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.pejl.casefile.SwedishDay;

@ExtendWith(Site.Shared.class)
@DisplayName("A draft that two people want to fill in")
class ADraftThatTwoWantIT {

  private static final int TELEPHONE = 390;
  private static final IsVisibleOptions LOOKED_AGAIN = new IsVisibleOptions().setTimeout(25_000);

  private Visit vera;
  private Visit tove;
  private Page hers;
  private Page theirs;

  /** Vera has it open; Tove, who stands in for her, opens it too. */
  @BeforeEach
  void open(Site site) {
    vera = Visit.inSwedish(site).signIn(Worker.ROLE);
    hers = vera.page();
    beHereAlone();
    Worker.find(vera, Worker.newYouth(vera));
    String file = hers.url();
    Worker.start(vera, "phq-9", "YOUTH");
    tove = Visit.inSwedish(site).signIn("Tove");
    theirs = tove.page();
    standIn(site, file);
    tove.open(hers.url());
  }

  /** Other tests may have left her signed in, and it is the last one to sign out who is gone. */
  private void beHereAlone() {
    vera.open("/account.xhtml");
    hers.click("#endOthers");
    Locator sessions = hers.locator("section[aria-labelledby='sessionsTitle'] tbody tr");
    assertThat(sessions).hasCount(1);
  }

  private static void standIn(Site site, String file) {
    try (Visit supervisor = Visit.inSwedish(site).signIn("Gruppledare")) {
      Page page = supervisor.page();
      supervisor.open(file.replace("/file.", "/people."));
      page.selectOption(
          "#account", new com.microsoft.playwright.options.SelectOption().setLabel("Tove Almlund"));
      page.selectOption("#duty", "SUBSTITUTE");
      LocalDate today = SwedishDay.today(Clock.systemUTC());
      page.fill("#from", today.toString());
      page.fill("#until", today.plusDays(9).toString());
      page.click("#assign");
      assertThat(page.locator("main table")).containsText("Tove Almlund");
    }
  }

  @AfterEach
  void leave() {
    vera.close();
    tove.close();
  }

  @Test
  void is_read_by_the_second_and_handed_over_by_one_press_with_all_that_was_written() {
    Locator held = theirs.locator("[data-held]");
    assertThat(held).containsText("Vera Björkdal har det sedan");
    tove.assertAccessible("a draft somebody else has");
    theirs.setViewportSize(TELEPHONE, 844);
    assertTrue(tove.widthOfContent() <= TELEPHONE, "scrolls sideways");
    theirs.click("#ask");
    assertThat(held).containsText("Du bad om det");

    Worker.choose(hers, 1, 1);
    Locator request = hers.locator("[data-request]");
    lookAgain(hers);
    assertThat(request).isVisible(LOOKED_AGAIN);
    assertThat(request).containsText("Tove Almlund ber att få fylla i");
    vera.assertAccessible("asked for a draft");
    hers.setViewportSize(TELEPHONE, 844);
    assertTrue(vera.widthOfContent() <= TELEPHONE, "scrolls sideways");
    Worker.choose(hers, 2, 2);
    request.locator("[data-hand-over]").press("Enter");
    hers.waitForURL("**/assessment/read.xhtml?**");
    assertThat(hers.locator("[data-held]")).containsText("Tove Almlund tog över det från dig");

    Locator over = theirs.locator("[data-held-over] a");
    lookAgain(theirs);
    assertThat(over).isVisible(LOOKED_AGAIN);
    over.press("Enter");
    Worker.ready(theirs);
    assertThat(Worker.chosen(theirs, 1)).hasText("Flera dagar");
    assertThat(Worker.chosen(theirs, 2)).hasText("Mer än hälften av dagarna");
    assertEquals(List.of(), vera.complaints());
    assertEquals(List.of(), tove.complaints());
  }

  @Test
  void keeps_what_the_first_wrote_after_it_changed_hands_until_it_is_hers_again() {
    Page tab = vera.tab();
    theirs.click("#ask");
    tab.navigate(hers.url());
    lookAgain(tab);
    assertThat(tab.locator("[data-request]")).isVisible(LOOKED_AGAIN);
    tab.locator("[data-hand-over]").click();
    tab.waitForURL("**/assessment/read.xhtml?**");

    Worker.choose(hers, 1, 1);

    Locator notice = hers.locator("[data-notice]");
    assertThat(notice).containsText("Tove Almlund har det sedan");
    assertThat(hers.locator("[data-summary]")).containsText("Ett svar är inte sparat än");
    assertThat(Worker.chosen(hers, 1)).hasText("Flera dagar");
    vera.assertAccessible("a draft that was handed over in another tab");
    notice.locator("[data-held-ask]").click();
    assertThat(notice.locator("[data-held-asked]")).isVisible();

    theirs.navigate(theirs.url().replace("/read.", "/fill."));
    lookAgain(theirs);
    assertThat(theirs.locator("[data-request]")).isVisible(LOOKED_AGAIN);
    theirs.locator("[data-hand-over]").click();
    theirs.waitForURL("**/assessment/read.xhtml?**");

    lookAgain(hers);
    hers.locator("[data-notice]")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN)
                .setTimeout(25_000));
    Worker.saved(hers);
    hers.reload();
    assertThat(Worker.chosen(hers, 1)).hasText("Flera dagar");

    Locator over = theirs.locator("[data-held-over] a");
    hers.click("header a[href*='work.xhtml']");
    hers.waitForURL("**/work.xhtml");
    lookAgain(theirs);
    assertThat(over).isVisible(LOOKED_AGAIN);
    hers.goBack();
    Worker.ready(hers);
    Worker.choose(hers, 2, 1);
    lookAgain(theirs);
    assertThat(over).isHidden();
    hers.click("#signOut");
    hers.waitForURL("**/login.xhtml");
    lookAgain(theirs);
    assertThat(over).isVisible(LOOKED_AGAIN);
  }

  /** As when somebody comes back to the page; it would look by itself a little later. */
  private static void lookAgain(Page page) {
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  }
}
