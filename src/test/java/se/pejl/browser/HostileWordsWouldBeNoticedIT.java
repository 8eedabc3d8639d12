package se.pejl.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hostile words in a page that takes them for markup")
class HostileWordsWouldBeNoticedIT {

  private static final String FOUND =
      "all => all.filter(words => [words, `<p title=\"${words}\">`, `<p title='${words}'>`].some("
          + "markup => new DOMParser().parseFromString(markup, 'text/html')"
          + ".querySelector('[x55]'))).length";

  /** Twenty of twenty-five break out, eight ways each; two need a quote that one way uses up. */
  @Test
  void become_part_of_it_or_run() {
    AtomicInteger hits = new AtomicInteger();
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser().newContext()) {
      context.exposeFunction("hit", args -> hits.incrementAndGet());
      Page page = context.newPage();
      page.navigate("about:blank");

      assertEquals(20 * 8 - 2, page.evaluate(FOUND, HostileWords.ALL));
      page.evaluate("() => document.body.innerHTML = '<img x55 src=x onerror=hit()>'");
      page.waitForTimeout(500);
      assertEquals(1, hits.get());
    }
  }
}
