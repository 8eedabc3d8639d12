package se.pejl.access.signin.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.Visitor;

@DisplayName("A server whose people sign in at their employer's provider")
class SignInByProviderIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir static Path folder;
  private static LoopbackProvider provider;
  private static ServerProcess server;

  private final Visitor visitor = new Visitor(server);

  @BeforeAll
  static void start() {
    provider = new LoopbackProvider();
    server =
        ServerProcess.on(folder)
            .set("pejl.sign-in.fresh-for", "PT4S")
            .set("pejl.first.administrator", "albin")
            .set("pejl.oidc.issuer", provider.issuer())
            .set("pejl.oidc.client-id", LoopbackProvider.CLIENT)
            .set("pejl.oidc.claim", "account")
            .start();
    Visitor albin = new Visitor(server);
    provider.vouchFor("s-albin", "albin");
    albin.get(sentBack(albin, "/sign-in/begin"));
    open(albin, "vera");
    open(albin, "tove");
    provider.beHonest();
  }

  private static void open(Visitor albin, String name) {
    Map<String, String> typed =
        Map.of("displayName", name, "loginName", name, "role", "METHODOLOGIST", "create", "");
    HttpResponse<String> opened =
        albin.submit(albin.get("/administration/accounts.xhtml"), "accountForm", typed);
    assertEquals(302, opened.statusCode(), opened.body());
  }

  @AfterAll
  static void stop() {
    server.close();
    provider.close();
  }

  @AfterEach
  void honestAgain() {
    provider.beHonest();
  }

  @Test
  void lets_in_whom_the_provider_vouches_for_and_leads_on() {
    String back = sentBack(visitor, "/sign-in/begin?to=%2Fforms%2Findex.xhtml");
    HttpResponse<String> arrived = visitor.get(back);

    assertEquals(200, arrived.statusCode());
    assertTrue(arrived.body().contains("0;url=/forms/index.xhtml"), arrived.body());
    assertTrue(visitor.get("/forms/index.xhtml").body().contains("vera"));
    assertEquals("S256", provider.asked.get("code_challenge_method"));
    assertEquals(null, visitor.cookie("pejl-errand"));
  }

  @Test
  void shows_the_way_there_and_asks_for_no_password() {
    String page = visitor.get("/login.xhtml?to=%2Fforms%2Findex.xhtml").body();

    assertTrue(page.contains("/sign-in/begin?to=%2Fforms%2Findex.xhtml"), page);
    assertFalse(page.contains("type=\"password\""));
    assertFalse(page.contains("prova-pejl-nu"));
  }

  @Test
  void takes_no_password_by_any_way() {
    String form =
        "login=login&submit=&jakarta.faces.ViewState=stateless&name=vera&password=prova-pejl-nu";
    visitor.post("/login.xhtml", form, "Content-Type", FORM);
    assertEquals(302, visitor.get("/forms/index.xhtml").statusCode());

    String named = "{\"name\":\"vera\",\"password\":\"prova-pejl-nu\"}";
    HttpResponse<String> token =
        visitor.post("/api/tokens", named, "Content-Type", "application/json");
    String basic = Base64.getEncoder().encodeToString("vera:prova-pejl-nu".getBytes());
    HttpResponse<String> byPair = visitor.get("/api/forms", "Authorization", "Basic " + basic);

    for (HttpResponse<String> answer : List.of(token, byPair)) {
      assertEquals(403, answer.statusCode());
      assertTrue(answer.body().contains("sign-in.by-provider"), answer.body());
    }
  }

  @Test
  void takes_each_answer_once() {
    String back = sentBack(visitor, "/sign-in/begin");
    visitor.get(back);

    assertNotSignedIn("begin-again", new Visitor(server), back);
    assertTold("begin-again", visitor.get(back));
  }

  @Test
  void takes_no_answer_in_another_browser_than_the_one_sent_out() {
    String back = sentBack(visitor, "/sign-in/begin");

    assertNotSignedIn("begin-again", new Visitor(server), back);
    assertNotSignedIn("begin-again", visitor, back);
  }

  @ParameterizedTest
  @CsvSource({
    "'?code=c0de&state=made-up', begin-again",
    "'?code=c0de', begin-again",
    "'?error=access_denied&state=STATE', provider-refused",
    "'?state=STATE', provider-refused",
    "'?code=c0de&state=STATE&iss=https://other.example', provider-refused"
  })
  void takes_no_answer_that_is_not_the_one_to_its_question(String query, String code) {
    sentBack(visitor, "/sign-in/begin");
    String state = provider.asked.get("state");

    assertNotSignedIn(code, visitor, "/sign-in/callback" + query.replace("STATE", state));
  }

  @Test
  void does_not_let_in_whoever_has_no_account_here() {
    provider.vouchFor("s-nobody", "nobody.of.ours");

    assertNotSignedIn("account-unknown", visitor, sentBack(visitor, "/sign-in/begin"));
  }

  @Test
  void says_kindly_that_the_provider_is_away() {
    provider.lie("/token", asked -> asked.close());

    assertNotSignedIn("provider-unreachable", visitor, sentBack(visitor, "/sign-in/begin"));
    assertTrue(server.log().contains("sign-in by the provider was refused: UNREACHABLE"));
  }

  @Test
  void writes_no_token_code_or_state_anywhere() {
    provider.signing = claims -> "eyJhbGciOiJub25lIn0.e30.c2VjcmV0";
    assertNotSignedIn("provider-refused", visitor, sentBack(visitor, "/sign-in/begin"));

    String log = server.log();
    assertTrue(log.contains("sign-in by the provider was refused: TOKEN_UNREADABLE"));
    for (String secret : List.of("c0de", "acc3ss", "eyJ", provider.asked.get("state"))) {
      assertFalse(log.contains(secret), secret);
    }
  }

  @Test
  void asks_for_a_new_sign_in_before_what_needs_one() throws InterruptedException {
    provider.vouchFor("s-albin", "albin");
    visitor.get(sentBack(visitor, "/sign-in/begin"));
    assertFalse(accounts().contains("/sign-in/again"));
    Thread.sleep(4100);
    assertTrue(accounts().contains("/sign-in/again"));

    String back = sentBack(visitor, "/sign-in/again");
    assertEquals("login", provider.asked.get("prompt"));
    assertEquals("0", provider.asked.get("max_age"));
    visitor.get(back);
    assertFalse(accounts().contains("/sign-in/again"));
  }

  @Test
  void confirms_nobody_by_the_sign_in_of_another() throws InterruptedException {
    provider.vouchFor("s-albin", "albin");
    visitor.get(sentBack(visitor, "/sign-in/begin"));
    Thread.sleep(4100);
    provider.beHonest();

    assertTold("other-account", visitor.get(sentBack(visitor, "/sign-in/again")));
    assertTrue(accounts().contains("/sign-in/again"));
  }

  @Test
  void is_for_the_first_who_came_and_tells_the_administrator_of_another() {
    provider.vouchFor("s-tove", "tove");
    visitor.get(sentBack(visitor, "/sign-in/begin"));
    Visitor other = new Visitor(server);
    provider.vouchFor("s-another", "tove");

    assertNotSignedIn("somebody-else", other, sentBack(other, "/sign-in/begin"));

    assertEquals(200, visitor.get("/account.xhtml").statusCode());
    Visitor albin = new Visitor(server);
    provider.vouchFor("s-albin", "albin");
    albin.get(sentBack(albin, "/sign-in/begin"));
    assertTrue(albin.get("/administration/accounts.xhtml").body().contains("Fel person"));
    String tove = address(albin, "tove");
    assertTrue(albin.get(tove).body().contains("s-tove"));

    HttpResponse<String> released =
        albin.submit(albin.get(tove), "identityForm", Map.of("release", ""));
    assertEquals(302, released.statusCode(), released.body());
    assertEquals(302, visitor.get("/account.xhtml").statusCode());
    assertFalse(albin.get(tove).body().contains("s-tove"));
  }

  @Test
  void lets_an_administrator_end_all_sessions_of_somebody() {
    visitor.get(sentBack(visitor, "/sign-in/begin"));
    assertEquals(200, visitor.get("/account.xhtml").statusCode());
    Visitor albin = new Visitor(server);
    provider.vouchFor("s-albin", "albin");
    albin.get(sentBack(albin, "/sign-in/begin"));

    HttpResponse<String> ended =
        albin.submit(
            albin.get(address(albin, "vera")), "sessionsForm", Map.of("signOutEverywhere", ""));

    assertEquals(302, ended.statusCode(), ended.body());
    assertEquals(302, visitor.get("/account.xhtml").statusCode());
    assertEquals(200, albin.get("/account.xhtml").statusCode());
  }

  @Test
  void gives_a_program_a_key_on_a_page_and_takes_it_back() {
    visitor.get(sentBack(visitor, "/sign-in/begin"));
    String reads = "Bearer " + key("READING_A_DAY");
    String all = "Bearer " + key("ALL_A_DAY");
    Visitor program = new Visitor(server);

    assertEquals(200, program.get("/api/forms", "Authorization", reads).statusCode());
    assertEquals("tokens.only-reads", refused(403, program, "/api/forms/try", reads));
    assertEquals("tokens.only-reads", refused(403, program, "/api/session/confirm", reads));
    assertEquals("sign-in.by-provider", refused(403, program, "/api/session/confirm", all));
    String own = program.get("/api/tokens/own", "Authorization", all).body();
    assertTrue(own.contains("\"scope\":\"reading-a-day\""), own);
    assertFalse(visitor.get("/account.xhtml").body().contains("tokenSecret")); // told once

    visitor.submit(visitor.get("/account.xhtml"), "othersForm", Map.of("endOthers", ""));

    assertEquals(401, program.get("/api/forms", "Authorization", reads).statusCode());
    assertEquals(401, program.get("/api/forms", "Authorization", all).statusCode());
  }

  private String key(String scope) {
    Map<String, String> typed =
        Map.of("tokenLabel", "Utdrag", "tokenScope", scope, "issueToken", "");
    HttpResponse<String> page = visitor.submit(visitor.get("/account.xhtml"), "tokenForm", typed);
    Matcher secret = Pattern.compile("id=\"tokenSecret\"[^>]*>([^<]{43})<").matcher(page.body());
    assertTrue(secret.find(), page.body());
    return secret.group(1);
  }

  private static String refused(int status, Visitor program, String path, String bearer) {
    HttpResponse<String> answer =
        program.post(
            path,
            "{\"password\":\"x\"}",
            "Content-Type",
            "application/json",
            "Authorization",
            bearer);
    assertEquals(status, answer.statusCode(), answer.body());
    Matcher code = Pattern.compile("\"code\":\"([^\"]+)\"").matcher(answer.body());
    assertTrue(code.find(), answer.body());
    return code.group(1);
  }

  private static String address(Visitor albin, String name) {
    Matcher link =
        Pattern.compile("/administration/account\\.xhtml\\?id=[0-9a-f-]{36}(?=\">" + name + "<)")
            .matcher(albin.get("/administration/accounts.xhtml").body());
    assertTrue(link.find(), name);
    return link.group();
  }

  private String accounts() {
    return visitor.get("/administration/accounts.xhtml").body();
  }

  private static void assertNotSignedIn(String code, Visitor visitor, String back) {
    assertTold(code, visitor.get(back));
    assertEquals(302, visitor.get("/forms/index.xhtml").statusCode());
    HttpResponse<String> page = visitor.get("/login.xhtml?problem=sign-in." + code);
    assertTrue(page.body().contains("role=\"alert\""), page.body());
  }

  private static void assertTold(String code, HttpResponse<String> answer) {
    assertEquals(302, answer.statusCode(), answer.body());
    String to = answer.headers().firstValue("Location").orElseThrow();
    assertTrue(to.endsWith("/login.xhtml?problem=sign-in." + code), to);
  }

  /** Goes to the provider as a browser does, and gives the address it is sent back to. */
  private static String sentBack(Visitor visitor, String begin) {
    HttpResponse<String> out = visitor.get(begin);
    assertEquals(302, out.statusCode(), out.body());
    URI there = URI.create(out.headers().firstValue("Location").orElseThrow());
    try {
      HttpResponse<Void> back =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(there).build(), HttpResponse.BodyHandlers.discarding());
      URI callback = URI.create(back.headers().firstValue("Location").orElseThrow());
      return callback.getRawPath() + "?" + callback.getRawQuery();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
