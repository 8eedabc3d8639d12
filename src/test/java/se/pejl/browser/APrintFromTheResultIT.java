package se.pejl.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Site.Shared.class)
@DisplayName("A result is printed")
class APrintFromTheResultIT {

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"sv", "en"})
  void as_a_record_and_as_a_summary_by_the_links_on_its_page(String language, Site site)
      throws IOException {
    try (Visit worker = Visit.inSwedish(site).signIn(Worker.ROLE)) {
      Worker.find(worker.speak(language), "Tallbacke");
      worker.open(worker.page().url().replace("/file.", "/assessments."));
      worker.page().locator("th a[href*='/result.xhtml']").first().click();
      worker.page().waitForURL("**/result.xhtml?**");

      assertEquals(language, languageOf(worker, "record.xhtml"));
      assertEquals(language, languageOf(worker, "summary.xhtml"));
    }
  }

  /**
   * The link is followed with the session of the browser, which itself would only show a viewer.
   */
  private static String languageOf(Visit worker, String page) throws IOException {
    Locator link = worker.page().locator("a[href^='" + page + "']");
    String address = (String) link.evaluate("link => link.href");
    APIResponse print = worker.context().request().get(address);
    assertEquals(200, print.status());
    assertEquals("application/pdf", print.headers().get("content-type"));
    try (PDDocument pdf = Loader.loadPDF(print.body())) {
      return pdf.getDocumentCatalog().getLanguage().substring(0, 2);
    }
  }
}
