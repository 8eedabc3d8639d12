package se.pejl.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Somebody at a browser of their own: cookies, tabs, and what the browser complained about. */
final class Visit implements AutoCloseable {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final Site site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visit(Site site) {
    this.site = site;
    context = site.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    context.setDefaultTimeout(10_000);
    page = tab();
  }

  static Visit inSwedish(Site site) {
    return new Visit(site).speak("sv");
  }

  /** From the next page on. */
  Visit speak(String language) {
    context.addCookies(List.of(new Cookie("pejl-language", language).setUrl(site.at("/"))));
    return this;
  }

  /** One more tab of the same browser. */
  Page tab() {
    Page tab = context.newPage();
    tab.onConsoleMessage(
        said -> {
          if (said.text().contains("Content Security Policy")) {
            complaints.add(said.text());
          }
        });
    tab.onPageError(complaints::add);
    return tab;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  Visit go(String path) {
    open(path);
    return this;
  }

  /** The status the server answers with. */
  int open(String path) {
    return page.navigate(path.startsWith("/") ? site.at(path) : path).status();
  }

  /** With one of the accounts that the page for signing in shows for this role. */
  Visit signIn(String role) {
    go("/login.xhtml");
    signIn(page, role);
    return this;
  }

  static void signIn(Page tab, String role) {
    Locator account =
        tab.locator("tr", new Page.LocatorOptions().setHasText(role)).first().locator("td.mono");
    tab.fill("#name", account.textContent().strip());
    tab.fill("#password", tab.locator("strong.mono").textContent().strip());
    tab.click("#submit");
    tab.waitForURL(address -> !address.contains("login"));
  }

  Visit press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Nothing that keeps anybody out, as far as a machine can tell. */
  Visit assertAccessible(String about) {
    List<String> found =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(violation -> GRAVE.contains(violation.getImpact()))
                .map(v -> v.getId() + " " + v.getNodes().get(0).getHtml())
                .toList();
    assertEquals(List.of(), found, about);
    return this;
  }

  /** The width in which nothing has to be scrolled sideways. */
  int widthOfContent() {
    return (Integer) page.evaluate("document.documentElement.scrollWidth");
  }

  /** Breaches of the content security policy and errors in scripts. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    context.close();
  }
}
