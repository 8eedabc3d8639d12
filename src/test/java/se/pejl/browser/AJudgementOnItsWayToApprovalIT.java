package se.pejl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Site.Shared.class)
@DisplayName("A structured judgement on its way to approval")
class AJudgementOnItsWayToApprovalIT {

  private static final int PRESENT = 2;
  private static final int RISKS = 9;
  private static final int ITEMS = 14;

  @Test
  void is_rated_judged_signed_returned_corrected_and_approved(Site site) {
    try (Visit worker = Visit.inSwedish(site).signIn(Worker.ROLE);
        Visit supervisor = Visit.inSwedish(site).signIn("Gruppledare")) {
      String youth = Worker.newYouth(worker);
      Worker.find(worker, youth);
      Worker.start(worker, "sig-malgrupp", "WORKER");
      rate(worker.page());
      judge(worker, "Skolan och familjen drar åt samma håll.");
      sign(worker.page());

      sendBack(supervisor, youth, "Vad säger skolan?");

      correct(worker, youth, "Vad säger skolan?");
      judge(worker, "Skolan bekräftar nu bilden.");
      sign(worker.page());
      approve(supervisor, youth);
      worker.page().reload();
      assertThat(worker.page().locator("h1 ~ p, .head .tag"))
          .containsText(new String[] {"Godkänd"});
      assertEquals(List.of(), worker.complaints());
      assertEquals(List.of(), supervisor.complaints());
    }
  }

  /** One risk is present and needs a note; the rest are not. */
  private static void rate(Page page) {
    Worker.choose(page, 1, PRESENT);
    assertThat(page.locator("#item-exposed-environment [data-note-required]")).isVisible();
    for (int item = 2; item <= RISKS; item++) {
      Worker.choose(page, item, 0);
    }
    Worker.saved(page);
    next(page);
    for (int item = RISKS + 1; item <= ITEMS; item++) {
      Worker.choose(page, item, 1);
    }
    Worker.saved(page);
    next(page);
    assertThat(page.locator("#finish")).hasCount(0);
    page.locator(".gaps a").first().click();
    page.waitForURL("**#item-exposed-environment");
    Worker.ready(page);
    page.fill("#note-exposed-environment", "Hembesök i oktober.");
    Worker.saved(page);
    page.locator(".step-finish").click();
    page.locator("#finish").click();
    page.waitForURL("**/assessment/result.xhtml?**");
  }

  /** The scores are not to be seen before the person has judged. */
  private static void judge(Visit worker, String reason) {
    Page page = worker.page();
    assertThat(page.locator(".score")).hasCount(0);
    assertThat(page.locator(".judge-options :checked")).hasCount(0);
    worker.assertAccessible("result before the judgement");
    page.locator(".judge-options label").first().click();
    page.locator(".judge textarea").fill(reason);
    page.locator(".judge button").click();
    page.locator(".judgement-option").waitFor();
    assertThat(page.locator(".score")).not().hasCount(0);
  }

  private static void sign(Page page) {
    page.locator("#signForm button").first().click();
    assertThat(page.locator(".signature")).containsText("Signerad av");
    assertThat(page.locator("#signForm")).hasCount(0);
  }

  private static void sendBack(Visit supervisor, String youth, String comment) {
    Page page = openReview(supervisor, youth);
    supervisor.assertAccessible("review");
    page.locator("#answer-exposed-environment .review-comment > summary").click();
    page.locator("#answer-exposed-environment textarea").fill(comment);
    page.click("#return");
    page.waitForURL("**/review/queue.xhtml**");
  }

  private static void correct(Visit worker, String youth, String comment) {
    Page page = worker.go("/work.xhtml").page();
    page.locator(".work-returned tr", new Page.LocatorOptions().setHasText(youth))
        .locator("a.button")
        .click();
    Worker.ready(page);
    assertThat(page.locator("#item-exposed-environment .item-comment")).containsText(comment);
    page.fill("#note-exposed-environment", "Hembesök i oktober och samtal med mentor.");
    Worker.saved(page);
    page.locator(".step-finish").click();
    page.locator("#finish").click();
    page.waitForURL("**/assessment/result.xhtml?**");
  }

  private static void approve(Visit supervisor, String youth) {
    Page page = openReview(supervisor, youth);
    assertThat(page.locator("#answer-exposed-environment")).containsText("samtal med mentor");
    page.click("#approve");
    page.waitForURL("**/review/queue.xhtml**");
    assertThat(page.locator("main")).not().containsText(youth);
  }

  private static Page openReview(Visit supervisor, String youth) {
    Page page = supervisor.go("/review/queue.xhtml").page();
    page.locator("tr", new Page.LocatorOptions().setHasText(youth)).locator("a").first().click();
    page.waitForURL("**/review/read.xhtml?**");
    return page;
  }

  private static void next(Page page) {
    page.locator("[data-next]").click();
    page.waitForURL("**&section=**");
    Worker.ready(page);
  }
}
