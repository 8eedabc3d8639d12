package se.pejl.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Site.Shared.class)
@DisplayName("The picture of a youth with two years of history")
class APictureReadByKeyboardIT {

  private static final String YOUTH = "Tallbacke";

  /** A window of 320 pixels is what 400 % zoom leaves of 1280. */
  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 390, 1280})
  void keeps_nobody_out_and_never_scrolls_sideways(int width, Site site) {
    try (Visit visit = opened(site)) {
      visit.page().setViewportSize(width, 900);
      visit.assertAccessible("the picture at " + width);
      assertTrue(visit.widthOfContent() <= width);
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void draws_the_chart_of_a_scale_when_its_panel_is_opened(Site site) {
    try (Visit visit = opened(site)) {
      Page page = visit.page();
      assertEquals(0, drawn(page));

      page.locator("details[data-chart] summary").first().click();
      page.waitForFunction("() => [...document.querySelectorAll('canvas')].some(Chart.getChart)");

      assertEquals(1, drawn(page));
      assertEquals(List.of(), visit.complaints());
    }
  }

  private static int drawn(Page page) {
    return (int)
        page.evaluate(
            "() => [...document.querySelectorAll('canvas')].filter(c => Chart.getChart(c)).length");
  }

  @Test
  void is_one_stop_for_the_tab_key_and_walked_through_with_arrows(Site site) {
    try (Visit visit = opened(site)) {
      Page page = visit.page();
      assertEquals(1, page.locator("[data-picture] a[tabindex='0']").count());
      page.focus(".picture-frame");
      visit.press("Tab");
      String first = focused(page);
      visit.press("ArrowRight");
      String second = focused(page);
      visit.press("ArrowLeft");

      assertTrue(second.compareTo(first) > 0, first + " then " + second);
      assertEquals(first, focused(page));
    }
  }

  @Test
  void leads_from_a_mark_to_the_assessment_behind_it(Site site) {
    try (Visit visit = opened(site)) {
      visit.page().focus(".picture-frame");
      visit.press("Tab", "ArrowDown", "Enter");
      visit.page().waitForURL("**/assessment/result.xhtml?**");
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
  }

  private static Visit opened(Site site) {
    Visit visit = Visit.inSwedish(site).signIn(Worker.ROLE);
    Worker.find(visit, YOUTH);
    visit.page().waitForLoadState(LoadState.NETWORKIDLE);
    return visit;
  }
}
