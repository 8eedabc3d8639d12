package se.pejl.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.pejl.access.signin.provider.LoopbackProvider;
import se.pejl.platform.ServerProcess;

@DisplayName("Signing in at the employer's, in a browser that keeps our cookies from other sites")
class ASignInAtTheEmployersIT {

  @TempDir Path folder;

  @Test
  void leads_there_and_back_and_confirms_in_another_tab() {
    try (LoopbackProvider provider = new LoopbackProvider();
        Site site = new Site(serverFor(provider));
        Visit visit = Visit.inSwedish(site)) {
      Page page = visit.page();
      provider.claims = claims -> claims.claim("account", "albin");
      visit.go("/administration/accounts.xhtml").assertAccessible("signing in at the employer's");
      page.click("#toProvider");
      page.waitForURL("**/administration/accounts.xhtml");

      page.waitForTimeout(3100);
      page.reload();
      visit.assertAccessible("a page that asks for a new sign-in");
      Page tab = page.waitForPopup(() -> page.locator("a[href$='/sign-in/again']").first().click());
      tab.waitForURL("**/confirmed.xhtml");
      tab.close();

      page.fill("#unitName", "Enhet Öster");
      page.click("#addUnit");
      page.waitForURL("**/administration/accounts.xhtml");
      assertTrue(page.locator("#messages").textContent().contains("nhet"), "added");
      assertEquals(java.util.List.of(), visit.complaints());
    }
  }

  private ServerProcess serverFor(LoopbackProvider provider) {
    return ServerProcess.on(folder)
        .set("pejl.mode", "demo")
        .set("pejl.sign-in.fresh-for", "PT3S")
        .set("pejl.oidc.issuer", provider.issuer())
        .set("pejl.oidc.client-id", LoopbackProvider.CLIENT)
        .set("pejl.oidc.claim", "account")
        .start();
  }
}
