package se.pejl.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a social worker does on the way to an assessment. */
final class Worker {

  static final String ROLE = "Socialsekreterare";

  private Worker() {}

  /** Opens a case file for an invented youth and finds it again by name. */
  static String newYouth(Visit visit) {
    String family = "Exempel" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "x");
    Page page = visit.go("/casefile/new.xhtml").page();
    page.fill("#givenName", "Ebbe");
    page.fill("#familyName", family);
    page.fill("#birthDate", "2009-05-17");
    page.click("#create");
    page.waitForURL(address -> !address.contains("new.xhtml"));
    return family;
  }

  static void find(Visit visit, String family) {
    Page page = visit.go("/casefile/find.xhtml").page();
    page.fill("#words", family);
    page.click("#search");
    page.locator("#results a").first().click();
    page.waitForURL("**/casefile/file.xhtml?**");
  }

  /** From the open case file to the first section of a new draft. */
  static void start(Visit visit, String form, String informant) {
    Page page = visit.page();
    visit.page().navigate(page.url().replace("/file.xhtml", "/assessments.xhtml"));
    page.waitForResponse("**/assessments.xhtml**", () -> page.selectOption("#form", form));
    page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    page.selectOption("#informant", informant);
    page.click("#begin");
    page.waitForURL("**/assessment/fill.xhtml?**");
    ready(page);
  }

  static void ready(Page page) {
    page.locator("[data-fill][data-ready=true]").waitFor();
  }

  /** Waits until the page says that everything is on the server, the latest answer too. */
  static void saved(Page page) {
    page.locator(
            "[data-summary][data-unsaved='0']",
            new Page.LocatorOptions().setHasText("Allt är sparat"))
        .waitFor();
  }

  static Locator item(Page page, int number) {
    return page.locator("[data-item][data-number='" + number + "']");
  }

  static Locator chosen(Page page, int number) {
    return item(page, number).locator("label.option:has(:checked) [data-anchor]");
  }

  static void choose(Page page, int number, int place) {
    item(page, number).locator("label.option").nth(place).click();
  }
}
