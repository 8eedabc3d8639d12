package se.pejl.access.signin.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.Visitor;

@DisplayName("Signing in at a browser")
class SigningInIT {

  private final ServerProcess server = ProductionServer.running();
  private final Visitor visitor = new Visitor(server);

  @Test
  void leads_strangers_to_the_page_for_signing_in_and_back() {
    HttpResponse<String> answer = visitor.get("/forms/index.xhtml?from=there");

    assertEquals(302, answer.statusCode());
    assertEquals(
        "/login.xhtml?to=%2Fforms%2Findex.xhtml%3Ffrom%3Dthere", path(header(answer, "Location")));
    HttpResponse<String> page = visitor.get(path(header(answer, "Location")));
    HttpResponse<String> in =
        visitor.submit(
            page,
            "login",
            Map.of(
                "name",
                ProductionServer.NAME,
                "password",
                ProductionServer.PASSWORD,
                "submit",
                ""));
    assertEquals("/forms/index.xhtml?from=there", path(header(in, "Location")));
    assertEquals(200, visitor.get("/forms/index.xhtml?from=there").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:x()"})
  void never_leads_to_another_server(String to) {
    HttpResponse<String> page =
        visitor.get("/login.xhtml?to=" + java.net.URLEncoder.encode(to, StandardCharsets.UTF_8));

    HttpResponse<String> in =
        visitor.submit(
            page,
            "login",
            Map.of(
                "name",
                ProductionServer.NAME,
                "password",
                ProductionServer.PASSWORD,
                "submit",
                ""));

    assertEquals("/", path(header(in, "Location")));
  }

  @Test
  void tells_a_script_on_a_page_to_go_and_sign_in() {
    HttpResponse<String> answer =
        visitor.post("/index.xhtml", "x=1", "Faces-Request", "partial/ajax");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("<redirect url=\"/login.xhtml\"/>"), answer.body());
  }

  @Test
  void does_not_say_whether_the_name_or_the_password_is_wrong() {
    String wrongPassword =
        messages(new Visitor(server).signIn(ProductionServer.NAME, "fel fel fel fel"));
    String wrongName = messages(new Visitor(server).signIn("ingen.alls", "fel fel fel fel"));

    assertFalse(wrongPassword.isEmpty());
    assertEquals(wrongPassword, wrongName);
  }

  @Test
  void gives_a_new_session_at_sign_in_and_cookies_no_script_or_other_site_gets() {
    HttpResponse<String> in = visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);

    List<String> cookies = in.headers().allValues("Set-Cookie");
    assertEquals(2, cookies.size());
    for (String cookie : cookies) {
      assertTrue(cookie.contains("HttpOnly"), cookie);
      assertTrue(cookie.toLowerCase().contains("samesite=strict"), cookie);
      assertTrue(cookie.contains("Path=/"), cookie);
    }
    String before = visitor.cookie("JSESSIONID");
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    assertNotEquals(before, visitor.cookie("JSESSIONID"));
  }

  @Test
  void ends_a_session_whose_second_cookie_does_not_fit() {
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    String right = visitor.cookie("pejl-bind");
    assertNotNull(right);
    assertEquals(200, visitor.get("/forms/index.xhtml").statusCode());

    visitor.tamper("pejl-bind", right.substring(1) + "A");
    assertEquals(302, visitor.get("/forms/index.xhtml").statusCode());

    visitor.tamper("pejl-bind", right);
    assertEquals(302, visitor.get("/forms/index.xhtml").statusCode());
  }

  @Test
  void is_worth_nothing_to_somebody_who_stole_the_servers_session_id_alone() {
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    String stolen = "JSESSIONID=" + visitor.cookie("JSESSIONID");
    Visitor thief = new Visitor(server);

    assertEquals(302, thief.get("/account.xhtml", "Cookie", stolen).statusCode());

    assertEquals(302, visitor.get("/account.xhtml").statusCode()); // ended for the owner too
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    String log = visitor.get("/administration/log.xhtml").body();
    assertTrue(log.contains("session without its second cookie"), log);
  }

  @Test
  void can_be_undone_in_all_other_browsers_at_once() {
    Visitor elsewhere = new Visitor(server);
    elsewhere.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    assertEquals(200, elsewhere.get("/account.xhtml").statusCode());

    visitor.submit(visitor.get("/account.xhtml"), "othersForm", Map.of("endOthers", ""));

    assertEquals(302, elsewhere.get("/account.xhtml").statusCode());
    assertEquals(200, visitor.get("/account.xhtml").statusCode());
  }

  @Test
  void is_asked_for_again_before_accounts_are_changed() throws InterruptedException {
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    Thread.sleep(3100);
    Map<String, String> unit = Map.of("unitName", "Enhet Öster", "addUnit", "");

    assertEquals(200, addUnit(unit, Map.of()).statusCode());
    assertEquals(200, addUnit(unit, Map.of("confirmUnit", "fel fel fel fel")).statusCode());
    HttpResponse<String> added = addUnit(unit, Map.of("confirmUnit", ProductionServer.PASSWORD));

    assertEquals(302, added.statusCode(), added.body());
  }

  private HttpResponse<String> addUnit(Map<String, String> unit, Map<String, String> password) {
    Map<String, String> typed = new HashMap<>(unit);
    typed.putAll(password);
    return visitor.submit(visitor.get("/administration/accounts.xhtml"), "unitForm", typed);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Origin, http://evil.example, 403",
    "Origin, null, 302",
    "Sec-Fetch-Site, same-origin, 302"
  })
  void takes_forms_from_its_own_pages_only(String header, String value, int status) {
    String form =
        "login=login&submit=&jakarta.faces.ViewState=stateless&name=%s&password=%s"
            .formatted(
                ProductionServer.NAME,
                ProductionServer.PASSWORD.replace(' ', '+').replace("å", "%C3%A5"));

    HttpResponse<String> answer =
        visitor.post(
            "/login.xhtml",
            form.replace("ö", "%C3%B6"),
            "Content-Type",
            "application/x-www-form-urlencoded",
            header,
            value);

    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(status == 302, visitor.cookie("pejl-bind") != null);
  }

  @Test
  void does_nothing_that_stands_in_an_address() {
    HttpResponse<String> answer =
        visitor.get(
            "/login.xhtml?login=login&submit=&jakarta.faces.ViewState=stateless&name="
                + ProductionServer.NAME
                + "&password=x");

    assertEquals(400, answer.statusCode());
    assertEquals(405, visitor.send("PUT", "/login.xhtml", "x").statusCode());
  }

  @Test
  void forgets_who_signed_out() {
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    HttpResponse<String> page = visitor.get("/forms/index.xhtml");

    HttpResponse<String> out = visitor.submit(page, "signOutForm", Map.of("signOut", ""));

    assertEquals("/login.xhtml", path(header(out, "Location")));
    assertEquals(302, visitor.get("/forms/index.xhtml").statusCode());
  }

  @Test
  void recognises_ten_people_clicking_at_the_same_time_every_time() {
    List<CompletableFuture<Long>> people =
        IntStream.range(0, 10)
            .mapToObj(
                person ->
                    CompletableFuture.supplyAsync(
                        () -> clicks(new Visitor(server), 100), Executors.newCachedThreadPool()))
            .toList();

    assertEquals(1000, people.stream().mapToLong(CompletableFuture::join).sum());
  }

  private long clicks(Visitor person, int clicks) {
    person.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    return IntStream.range(0, clicks)
        .filter(click -> person.get("/forms/index.xhtml").body().contains(ProductionServer.NAME))
        .count();
  }

  private static String messages(HttpResponse<String> page) {
    Matcher message =
        Pattern.compile("ui-messages-error-summary[^>]*>([^<]+)<").matcher(page.body());
    return message.find() ? message.group(1) : "";
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse(null);
  }

  private static String path(String location) {
    return location.replaceFirst("^http://[^/]+", "");
  }
}
