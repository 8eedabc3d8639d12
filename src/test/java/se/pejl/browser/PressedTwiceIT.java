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
@DisplayName("A button that is pressed twice")
class PressedTwiceIT {

  private static final String REFUSALS = "#messages .ui-messages-error";

  private Visit visit;
  private Page page;

  @BeforeEach
  void signIn(Site site) {
    visit = Visit.inSwedish(site).signIn(Worker.ROLE);
    page = visit.page();
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void opens_one_case_file() {
    String family = "Dubbel" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "x");
    visit.open("/casefile/new.xhtml");
    page.fill("#givenName", "Ebbe");
    page.fill("#familyName", family);
    page.fill("#birthDate", "2009-05-17");
    page.dblclick("#create");
    page.waitForURL(address -> !address.contains("new.xhtml"));
    assertThat(page.locator(REFUSALS)).hasCount(0);

    visit.open("/casefile/find.xhtml");
    page.fill("#words", family);
    page.click("#search");
    assertThat(page.locator("#results a").first()).isVisible();
    assertEquals(1, page.locator("#results tbody tr").count());
  }

  @Test
  void writes_one_event() {
    Worker.find(visit, Worker.newYouth(visit));
    visit.open(page.url().replace("/file.", "/timeline."));
    page.fill("#title", "Kontaktperson");
    page.fill("#from", "2026-01-15");
    page.dblclick("#saveEvent");
    assertThat(page.locator("#title")).hasValue("");

    page.reload();
    assertThat(page.locator("tr:has-text('Kontaktperson')")).hasCount(1);
    assertThat(page.locator(REFUSALS)).hasCount(0);
  }

  @Test
  void finishes_and_signs_once_and_says_nothing_about_it() {
    Worker.find(visit, Worker.newYouth(visit));
    Worker.start(visit, "phq-9", "YOUTH");
    for (int item = 1; item <= 9; item++) {
      Worker.choose(page, item, 1);
    }
    Worker.saved(page);
    page.navigate(page.url().replaceAll("&section=.*", "") + "&section=-");
    Worker.ready(page);
    page.dblclick("#finish");
    page.waitForURL("**/assessment/result.xhtml?**");
    assertThat(page.locator(REFUSALS)).hasCount(0);
    page.dblclick("#sign");

    assertThat(page.locator("#sign")).hasCount(0);
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator(REFUSALS)).hasCount(0);
    assertEquals(List.of(), visit.complaints());
  }
}
