package se.pejl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.pejl.platform.ServerProcess;

@DisplayName("A session that ends")
class ASessionThatEndsIT {

  private static final IsVisibleOptions IN_TIME = new IsVisibleOptions().setTimeout(40_000);
  private static final IsHiddenOptions AWAY = new IsHiddenOptions().setTimeout(20_000);

  @TempDir static Path folder;
  private static Site site;

  @BeforeAll
  static void start() {
    site =
        new Site(
            ServerProcess.on(folder)
                .set("pejl.mode", "demo")
                .set("pejl.session.idle", "PT20S")
                .set("pejl.session.warning", "PT14S")
                .set("pejl.session.longest", "PT5M")
                .start());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void is_told_of_beforehand_and_lasts_on_at_one_click() {
    try (Visit visit = Visit.inSwedish(site).signIn(Worker.ROLE)) {
      Locator ending = visit.go("/work.xhtml").page().locator("#sessionEnding");

      assertThat(ending).isVisible(IN_TIME);
      assertThat(ending).containsText("loggas ut klockan");
      visit.assertAccessible("a session about to end");
      assertThat(ending.locator("[data-understood]")).isHidden();
      ending.locator("[data-stay]").click();
      assertThat(ending).isHidden(AWAY);
      assertThat(ending).isVisible(IN_TIME); // asked again after as long as before, and not sooner
      visit.press("Escape");
      assertThat(ending).isHidden(AWAY);
      assertEquals(200, visit.open("/work.xhtml"));
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void covers_the_page_and_keeps_what_was_on_its_way_for_the_one_who_wrote_it() {
    try (Visit visit = Visit.inSwedish(site).signIn(Worker.ROLE)) {
      Page page = visit.page();
      Worker.find(visit, Worker.newYouth(visit));
      Worker.start(visit, "phq-9", "YOUTH");
      visit.context().setOffline(true);
      Worker.choose(page, 1, 1);
      page.waitForTimeout(21_000);
      visit.context().setOffline(false);

      Locator over = page.locator("#sessionOver");
      assertThat(over).isVisible(IN_TIME);
      assertThat(page.locator("main")).isHidden();
      visit.assertAccessible("a page whose session has ended");
      Page tab = page.waitForPopup(() -> over.locator("a").click());
      Visit.signIn(tab, "Gruppledare");
      over.locator("[data-back]").click();
      assertThat(over.locator("[data-somebody-else]")).isVisible(IN_TIME);
      assertThat(page.locator("main")).isHidden();

      tab.locator("#signOut").click();
      tab.waitForURL("**/login.xhtml**");
      Visit.signIn(tab, Worker.ROLE);
      over.locator("[data-back]").click();

      assertThat(over).isHidden(AWAY);
      Worker.saved(page);
      page.reload();
      assertThat(Worker.chosen(page, 1)).hasText("Flera dagar");
    }
  }

  @Test
  void leaves_what_was_written_in_an_ordinary_form_to_be_sent_after_signing_in_again() {
    try (Visit visit = Visit.inSwedish(site).signIn(Worker.ROLE)) {
      Page page = visit.page();
      Worker.find(visit, Worker.newYouth(visit));
      visit.open(page.url().replace("/file.", "/timeline."));
      page.selectOption("#kind", "MEETING");
      page.fill("#from", "2026-01-15");
      page.fill("#note", "Alla var där.");

      Locator over = page.locator("#sessionOver");
      assertThat(over).isVisible(IN_TIME);
      Page tab = page.waitForPopup(() -> over.locator("a").click());
      Visit.signIn(tab, Worker.ROLE);
      over.locator("[data-back]").click();

      assertThat(over).isHidden(AWAY);
      assertThat(page.locator("#note")).hasValue("Alla var där.");
      assertThat(page.locator("#kind")).hasValue("MEETING");
      page.click("#saveEvent");
      assertThat(page.locator("main")).containsText("Alla var där.");
      assertThat(page.locator("#note")).hasValue("");
      assertThat(page.locator("#kept")).isHidden();
      assertNull(page.evaluate("sessionStorage.getItem('pejl.kept')"));
      assertEquals(List.of(), visit.complaints());
    }
  }
}
