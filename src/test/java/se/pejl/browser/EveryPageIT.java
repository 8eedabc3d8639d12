package se.pejl.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.demo.EverythingSaid;

@ExtendWith(Site.Shared.class)
@DisplayName("Every page")
class EveryPageIT {

  private static final int TELEPHONE = 390;

  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "Metodutvecklare",
          List.of(
              "/forms/index.xhtml",
              "/forms/check.xhtml",
              "/review/policies.xhtml",
              "/forms/licence.xhtml?name=savry&version=1.0.0"),
          "Administratör",
          List.of(
              "/administration/accounts.xhtml",
              "/administration/log.xhtml",
              "/confirmed.xhtml",
              "/back.xhtml"));

  private final List<String> drafts = new ArrayList<>();

  private Site site;
  private List<String> said;

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"sv", "en"})
  void keeps_nobody_out_and_fits_a_telephone(String language, Site shared) {
    site = shared;
    said = EverythingSaid.pages(site.server(), longest -> "Så sade vi.");
    try (Visit worker = Visit.inSwedish(site).signIn(Worker.ROLE)) {
      List<String> pages =
          new ArrayList<>(List.of("/work.xhtml", "/casefile/find.xhtml", "/account.xhtml"));
      pages.add("/casefile/new.xhtml");
      String youth = Worker.newYouth(worker);
      worker.assertAccessible("a page with a message");
      Worker.find(worker, youth);
      pages.add(worker.page().url());
      pages.add(worker.page().url().replace("/file.", "/timeline."));
      Worker.start(worker, "sig-intake", "WORKER");
      pages.add(worker.page().url());
      pages.add(worker.page().url() + "&section=-");
      drafts.add(worker.page().url());
      worker.speak(language);
      pages.add("/casefile/emergency.xhtml");
      pages.addAll(said("/fill."));
      pages.forEach(page -> check(worker, page, youth));
    }
    OTHERS.forEach((role, pages) -> checkAs(role, pages, language));
    checkReview(language);
  }

  /**
   * What becomes of an assessment: corrected, sent back, compared, cancelled, waiting to be signed.
   */
  private List<String> said(String... places) {
    return said.stream().filter(page -> Stream.of(places).anyMatch(page::contains)).toList();
  }

  private void checkReview(String language) {
    try (Visit supervisor = Visit.inSwedish(site).signIn("Gruppledare")) {
      check(supervisor.speak(language), "/agreement/index.xhtml", "-");
      check(supervisor, "/agreement/form.xhtml?name=phq-9&version=1.0.0", "Exempel");
      check(supervisor, "/oversight/logs.xhtml", "-");
      check(supervisor, "/casefile/unheld.xhtml", "-");
      said("/compare.", "/cancelled.", "/emergencies.", "/protection.", "/result.")
          .forEach(page -> check(supervisor, page, "Sagtberg"));
      check(supervisor, "/review/queue.xhtml", "-");
      supervisor.page().locator("tbody a").first().click();
      supervisor.page().waitForURL("**/review/read.xhtml?**");
      String address = supervisor.page().url();
      check(supervisor, address, "-");
      check(supervisor, address.replace("/review/read", "/assessment/result"), "-");
      for (String draft : drafts) {
        check(supervisor, draft, "-");
        assertTrue(supervisor.page().url().contains("/assessment/read.xhtml"), "a draft to read");
      }
      String file =
          supervisor.page().locator("a[href*='/casefile/file.xhtml']").first().getAttribute("href");
      check(supervisor, file.replace("/file.", "/people."), "-");
      checkComparison(supervisor);
      check(supervisor, file.replace("/file.", "/log."), "-");
    }
  }

  /** Of a youth of the demonstration with two of everything. */
  private void checkComparison(Visit supervisor) {
    supervisor.open("/casefile/find.xhtml");
    Worker.find(supervisor, "Ekman");
    String overview = supervisor.page().url();
    check(supervisor, overview, "-");
    check(supervisor, overview.replace("/file.", "/assessments."), "-");
    supervisor.open(overview);
    List<String> pairs =
        supervisor.page().locator("a[href*='/assessment/compare.xhtml']").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertTrue(pairs.size() > 3, "the first and the latest of each form");
    pairs.forEach(pair -> check(supervisor, pair, "-"));
  }

  private void checkAs(String role, List<String> pages, String language) {
    try (Visit visit = Visit.inSwedish(site).signIn(role)) {
      visit.speak(language);
      pages.forEach(page -> check(visit, page, "-"));
    }
  }

  private static void check(Visit visit, String page, String youth) {
    assertEquals(200, visit.open(page), page);
    visit.assertAccessible(page);
    assertFalse(visit.page().title().contains(youth), "a name in the title of " + page);
    visit.page().setViewportSize(TELEPHONE, 844);
    assertAll(
        page,
        () -> assertTrue(visit.widthOfContent() <= TELEPHONE, page + " scrolls sideways"),
        () -> assertEquals(List.of(), visit.complaints()));
    visit.page().setViewportSize(1280, 900);
  }
}
