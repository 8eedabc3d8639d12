package se.pejl.access.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;
import se.pejl.demo.EverythingSaid;
import se.pejl.platform.Visitor;

@DisplayName("A page")
class PagesForRolesIT {

  @ParameterizedTest(name = "{0}: worker {1}, supervisor {2}, methodologist {3}, administrator {4}")
  @CsvSource({
    "/work.xhtml, 200, 403, 403, 403",
    "/casefile/find.xhtml, 200, 200, 403, 403",
    "/casefile/new.xhtml, 200, 403, 403, 403",
    "/review/queue.xhtml, 403, 200, 403, 403",
    "/review/policies.xhtml, 200, 200, 200, 403",
    "/forms/index.xhtml, 200, 200, 200, 200",
    "/forms/check.xhtml, 200, 200, 200, 200",
    "/administration/accounts.xhtml, 403, 403, 403, 200",
    "/administration/log.xhtml, 403, 403, 403, 200",
    "/oversight/logs.xhtml, 403, 200, 403, 200",
    "/casefile/emergencies.xhtml, 403, 200, 403, 200",
    "/casefile/emergency.xhtml, 200, 200, 403, 403",
    "/agreement/index.xhtml, 403, 200, 403, 403",
    "/metrics, 403, 403, 403, 403"
  })
  void is_for_those_whose_work_it_is(
      String page, int worker, int supervisor, int method, int admin) {
    assertAll(
        () -> assertEquals(worker, status(DemoAccount.VERA, page), "worker"),
        () -> assertEquals(supervisor, status(DemoAccount.SONJA, page), "supervisor"),
        () -> assertEquals(method, status(DemoAccount.METTE, page), "methodologist"),
        () -> assertEquals(admin, status(DemoAccount.ALBIN, page), "administrator"));
  }

  /** Vera handles the file, Tove rated it blind, Sonja supervises them, Nils another unit. */
  @ParameterizedTest(name = "{0}: Vera {1}, Tove {2}, Sonja {3}, Nils {4}, Mette {5}")
  @CsvSource({
    "/agreement/compare.xhtml, 200, 200, 200, 404, 404",
    "/assessment/cancelled.xhtml, 403, 404, 200, 404, 404",
    "/casefile/protection.xhtml, 403, 404, 200, 404, 404",
    "/casefile/log.xhtml, 403, 404, 200, 404, 404",
    "/assessment/result.xhtml, 200, 404, 200, 404, 404",
    "/review/read.xhtml, 403, 404, 200, 404, 404"
  })
  void about_somebody_is_for_those_who_have_to_do_with_them(
      String page, int vera, int tove, int sonja, int nils, int mette) {
    String about =
        Said.PAGES.stream().filter(one -> one.startsWith(page)).findFirst().orElseThrow();
    assertAll(
        () -> assertEquals(vera, status(DemoAccount.VERA, about), "Vera"),
        () -> assertEquals(tove, status(DemoAccount.TOVE, about), "Tove"),
        () -> assertEquals(sonja, status(DemoAccount.SONJA, about), "Sonja"),
        () -> assertEquals(nils, status(DemoAccount.NILS, about), "Nils"),
        () -> assertEquals(mette, status(DemoAccount.METTE, about), "Mette"));
  }

  /** Said once, when the first of these tests asks for it. */
  private static final class Said {
    private static final List<String> PAGES =
        EverythingSaid.pages(DemoServer.running(), longest -> "Så sade vi.");
  }

  private static int status(DemoAccount account, String page) {
    return DemoServer.visitedBy(account).get(page).statusCode();
  }

  @Test
  void refuses_with_a_sentence_and_a_way_back() {
    HttpResponse<String> refused =
        DemoServer.visitedBy(DemoAccount.METTE).get("/casefile/find.xhtml");

    assertTrue(refused.body().contains("Du har inte rätt att göra det här"), refused::body);
    assertTrue(refused.body().contains("Tillbaka / Back"), refused::body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1", "1:", ":", "1:2:3", "null", "12345678901234567890123:1"})
  void takes_a_broken_form_for_one_that_is_too_old(String view) {
    HttpResponse<String> answer =
        DemoServer.visitedBy(DemoAccount.VERA)
            .post(
                "/casefile/find.xhtml",
                "searchForm=searchForm&jakarta.faces.ViewState=" + view,
                "Content-Type",
                "application/x-www-form-urlencoded");

    assertEquals(302, answer.statusCode());
    assertTrue(
        answer.headers().firstValue("Location").orElseThrow().endsWith("%2Fcasefile%2Ffind.xhtml"));
  }

  @ParameterizedTest
  @EnumSource(
      value = DemoAccount.class,
      names = {"VERA", "SONJA"})
  void sends_the_browser_on_with_every_header(DemoAccount account) {
    Visitor visitor = DemoServer.visitedBy(account);
    HttpResponse<String> index = visitor.get("/index.xhtml");
    HttpResponse<String> signOut =
        visitor.submit(visitor.get("/forms/index.xhtml"), "signOutForm", Map.of("signOut", ""));
    HttpResponse<String> stranger = visitor.get("/work.xhtml");

    for (HttpResponse<String> answer : List.of(index, signOut, stranger)) {
      assertEquals(302, answer.statusCode());
      assertEquals(
          "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
          String.join("; ", answer.headers().allValues("Content-Security-Policy")));
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }
  }
}
