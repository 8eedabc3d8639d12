package se.pejl.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody whose browser would run anything: our policy is off there, so that only what the pages
 * themselves do with words keeps them from running.
 */
final class HostileVisit implements AutoCloseable {

  private static final String INJECTED =
      "() => document.querySelectorAll('[x55]').length + (document.documentElement.outerHTML"
          + ".includes('"
          + HostileWords.RECKONED
          + "') ? 1 : 0)";

  private final Site site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> harm = new ArrayList<>();
  private int seen;

  private HostileVisit(Site site) {
    this.site = site;
    context = site.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true));
    context.setDefaultTimeout(30_000);
    context.exposeFunction("hit", args -> harm.add("ran on " + where()));
    page = context.newPage();
    page.onDialog(
        dialog -> {
          if (!"beforeunload".equals(dialog.type())) {
            harm.add("a dialog on " + where());
          }
          dialog.accept();
        });
  }

  static HostileVisit of(Site site, String role) {
    HostileVisit visit = new HostileVisit(site);
    visit.page.navigate(site.at("/login.xhtml"));
    Visit.signIn(visit.page, role);
    return visit;
  }

  /** Pages that are not for everybody answer with an error page, which is looked at as well. */
  void see(List<String> pages) {
    pages.forEach(this::see);
  }

  void see(String path) {
    Response answer = page.navigate(site.at(path));
    if (answer != null && answer.status() >= 500 && !path.startsWith("/error?")) {
      harm.add(answer.status() + " on " + path);
    }
    look();
  }

  void search(String field, String button, String path, String words) {
    page.navigate(site.at(path));
    page.fill(field, words);
    page.click(button);
    page.waitForLoadState();
    look();
  }

  void check(String definition) {
    page.navigate(site.at("/forms/check.xhtml"));
    page.fill("#text", definition);
    page.click("#check");
    page.waitForLoadState();
    page.waitForTimeout(300);
    look();
  }

  void openUnitAndAccount(String words, int round) {
    page.navigate(site.at("/administration/accounts.xhtml"));
    page.fill("#unitName", words);
    page.click("#addUnit");
    page.waitForLoadState();
    look();
    page.fill("#loginName", "fientlig." + round + "." + System.nanoTime());
    page.fill("#displayName", words);
    page.selectOption("#unit", new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.fill("#password", "fyra gröna getter");
    page.click("#create");
    page.waitForLoadState();
    look();
  }

  /** The words in place of what each page is asked about, one parameter at a time. */
  void seeWithHostileAddresses(List<String> pages, String words) {
    String hostile = URLEncoder.encode(words, StandardCharsets.UTF_8);
    List<String> bare = pages.stream().map(p -> p.replaceFirst("\\?.*", "")).distinct().toList();
    for (String path : bare) {
      see(
          path
              + "?id="
              + hostile
              + "&section="
              + hostile
              + "&name="
              + hostile
              + "&page="
              + hostile);
    }
    see("/login.xhtml?to=" + hostile + "&problem=" + hostile);
    see("/error?refused=" + hostile + "&incident=" + hostile + "&to=" + hostile);
    see("/" + hostile + ".xhtml");
  }

  void assertUnharmed() {
    assertEquals(List.of(), harm, seen + " pages seen");
  }

  int seen() {
    return seen;
  }

  @Override
  public void close() {
    System.getLogger("hostile").log(System.Logger.Level.INFO, "{0} pages seen", seen);
    context.close();
  }

  private void look() {
    seen++;
    if (((Number) page.evaluate(INJECTED)).intValue() > 0) {
      harm.add("became part of " + where());
    }
  }

  private String where() {
    return page.url().replaceAll("\\?.*", "");
  }
}
