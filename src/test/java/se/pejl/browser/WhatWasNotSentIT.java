package se.pejl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Site.Shared.class)
@DisplayName("What was written in a form and not sent")
class WhatWasNotSentIT {

  private Visit visit;
  private Page page;

  @BeforeEach
  void write(Site site) {
    visit = Visit.inSwedish(site).signIn(Worker.ROLE);
    page = visit.page();
    Worker.find(visit, Worker.newYouth(visit));
    visit.open(page.url().replace("/file.", "/timeline."));
    page.fill("#title", "Möte med alla");
    page.fill("#from", "2026-01-15");
    page.fill("#note", "Alla var där.");
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void is_offered_where_it_was_written_when_the_page_was_too_old() {
    page.evaluate(
        "document.querySelector('#eventForm [name=\"jakarta.faces.ViewState\"]').value = '1:1'");
    page.click("#saveEvent");
    assertThat(page.locator("h1")).containsText("för gammal");
    page.locator("a").click();

    assertThat(page.locator("#note")).hasValue("");
    assertThat(page.locator("#kept")).isVisible();
    visit.assertAccessible("something that was not sent");
    page.locator("[data-put-back]").press("Enter");
    assertThat(page.locator("#note")).hasValue("Alla var där.");
    page.click("#saveEvent");
    assertThat(page.locator("#note")).hasValue("");
    assertThat(page.locator("main")).containsText("Alla var där.");
    assertThat(page.locator("#kept")).isHidden();
    assertEquals(List.of(), visit.complaints());
  }

  @Test
  void is_kept_while_the_form_comes_back_with_a_message_and_forgotten_when_it_is_taken() {
    page.fill("#from", "");
    page.click("#saveEvent");
    assertThat(page.locator("#eventForm .ui-message-error")).isVisible();
    assertThat(page.locator("#from")).isFocused();
    assertThat(page.locator("#note")).hasValue("Alla var där.");
    assertThat(page.locator("#kept")).isHidden();
    page.fill("#from", "2026-01-15");
    page.click("#saveEvent");

    assertThat(page.locator("#note")).hasValue("");
    assertNull(kept());
  }

  @Test
  void is_left_where_it_stands_when_a_form_beside_it_is_taken(Site site) {
    try (Visit administrator = Visit.inSwedish(site).signIn("Administratör")) {
      administrator.open("/administration/accounts.xhtml");
      Page accounts = administrator.page();
      accounts.fill("#displayName", "Ny Kollega");
      accounts.fill("#unitName", "Enheten " + System.nanoTime());
      accounts.click("#addUnit");

      assertThat(accounts.locator("#unitName")).hasValue("");
      assertThat(accounts.locator("#displayName")).hasValue("Ny Kollega");
      assertThat(accounts.locator("#kept")).isHidden();
    }
  }

  @Test
  void is_forgotten_by_signing_out_and_by_somebody_else_who_signs_in() {
    page.click("#signOut");
    page.waitForURL("**/login.xhtml**");
    assertNull(kept());

    Visit.signIn(page, Worker.ROLE);
    visit.open("/casefile/new.xhtml");
    page.fill("#givenName", "Ebbe");
    visit.context().clearCookies();
    visit.open("/login.xhtml");
    Visit.signIn(page, "Tove");
    assertNull(kept());
    visit.open("/casefile/new.xhtml");
    assertThat(page.locator("#kept")).isHidden();
  }

  @Test
  void is_thrown_away_when_that_is_what_somebody_wants() {
    page.reload();
    page.locator("[data-forget]").click();

    assertThat(page.locator("#kept")).isHidden();
    assertNull(kept());
  }

  private Object kept() {
    return page.evaluate("sessionStorage.getItem('pejl.kept')");
  }
}
