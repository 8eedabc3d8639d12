package se.pejl.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.Visitor;

@DisplayName("The server as it is delivered")
class SigningInIT {

  private static final String NAME = "anna.admin";
  private static final String PASSWORD = "ett lagom långt lösen";
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  @TempDir static Path folder;
  private static ServerProcess server;

  private final Visitor visitor = new Visitor(server);

  @BeforeAll
  static void start() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    server =
        ServerProcess.on(folder)
            .set("pejl.first.administrator", NAME)
            .set("pejl.first.password-file", password.toString())
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void leads_strangers_to_the_page_for_signing_in_and_back() {
    HttpResponse<String> answer = visitor.get("/forms/index.xhtml?from=there");

    assertEquals(302, answer.statusCode());
    assertEquals(
        "/login.xhtml?to=%2Fforms%2Findex.xhtml%3Ffrom%3Dthere", path(header(answer, "Location")));
    HttpResponse<String> page = visitor.get(path(header(answer, "Location")));
    HttpResponse<String> in =
        visitor.submit(page, "login", Map.of("name", NAME, "password", PASSWORD, "submit", ""));
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
        visitor.submit(page, "login", Map.of("name", NAME, "password", PASSWORD, "submit", ""));

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
    String wrongPassword = messages(new Visitor(server).signIn(NAME, "fel fel fel fel"));
    String wrongName = messages(new Visitor(server).signIn("ingen.alls", "fel fel fel fel"));

    assertFalse(wrongPassword.isEmpty());
    assertEquals(wrongPassword, wrongName);
  }

  @Test
  void gives_a_new_session_at_sign_in_and_cookies_no_script_or_other_site_gets() {
    HttpResponse<String> in = visitor.signIn(NAME, PASSWORD);

    List<String> cookies = in.headers().allValues("Set-Cookie");
    assertEquals(2, cookies.size());
    for (String cookie : cookies) {
      assertTrue(cookie.contains("HttpOnly"), cookie);
      assertTrue(cookie.toLowerCase().contains("samesite=strict"), cookie);
      assertTrue(cookie.contains("Path=/"), cookie);
    }
    String before = visitor.cookie("JSESSIONID");
    visitor.signIn(NAME, PASSWORD);
    assertNotEquals(before, visitor.cookie("JSESSIONID"));
  }

  @Test
  void ends_a_session_whose_second_cookie_does_not_fit() {
    visitor.signIn(NAME, PASSWORD);
    String right = visitor.cookie("pejl-bind");
    assertNotNull(right);
    assertEquals(200, visitor.get("/forms/index.xhtml").statusCode());

    visitor.tamper("pejl-bind", right.substring(1) + "A");
    assertEquals(302, visitor.get("/forms/index.xhtml").statusCode());

    visitor.tamper("pejl-bind", right);
    assertEquals(302, visitor.get("/forms/index.xhtml").statusCode());
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
            .formatted(NAME, PASSWORD.replace(' ', '+').replace("å", "%C3%A5"));

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
                + NAME
                + "&password=x");

    assertEquals(400, answer.statusCode());
    assertEquals(405, visitor.send("PUT", "/login.xhtml", "x").statusCode());
  }

  @Test
  void forgets_who_signed_out() {
    visitor.signIn(NAME, PASSWORD);
    HttpResponse<String> page = visitor.get("/forms/index.xhtml");

    HttpResponse<String> out = visitor.submit(page, "signOutForm", Map.of("signOut", ""));

    assertEquals("/login.xhtml", path(header(out, "Location")));
    assertEquals(302, visitor.get("/forms/index.xhtml").statusCode());
  }

  /** The server's own role checks fail some of these requests; asking for a name alone does not. */
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

  private static long clicks(Visitor person, int clicks) {
    person.signIn(NAME, PASSWORD);
    return IntStream.range(0, clicks)
        .filter(click -> person.get("/forms/index.xhtml").body().contains(NAME))
        .count();
  }

  @Test
  void lets_clients_in_by_token_without_a_session() {
    HttpResponse<String> issued = token(NAME, PASSWORD);
    assertEquals(200, issued.statusCode());
    String bearer = "Bearer " + secret(issued);

    HttpResponse<String> answer = visitor.get("/api/nothing-here", "Authorization", bearer);

    assertProblem(404, "request.unknown-path", answer);
    assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
    visitor.send("DELETE", "/api/tokens", "", "Authorization", bearer);
    assertProblem(
        401, "access.not-signed-in", visitor.get("/api/nothing-here", "Authorization", bearer));
  }

  @Test
  void lets_clients_in_by_name_and_password() {
    assertProblem(
        404,
        "request.unknown-path",
        visitor.get("/api/nothing-here", "Authorization", basic(PASSWORD)));
    assertProblem(
        401,
        "access.not-signed-in",
        visitor.get("/api/nothing-here", "Authorization", basic("fel fel fel fel")));
  }

  @Test
  void takes_cookies_on_the_api_from_its_own_pages_only() {
    visitor.signIn(NAME, PASSWORD);
    String own = "http://" + server.at("/").getAuthority();
    String token = csrfToken();

    assertProblem(403, "access.cross-site", visitor.get("/api/nothing-here"));
    assertProblem(403, "access.cross-site", visitor.get("/api/nothing-here", "X-Pejl-CSRF", "x"));
    assertProblem(
        404, "request.unknown-path", visitor.get("/api/nothing-here", "X-Pejl-CSRF", token));
    assertProblem(
        403, "access.cross-site", visitor.post("/api/nothing-here", "{}", "X-Pejl-CSRF", token));
    assertProblem(
        403,
        "access.cross-site",
        visitor.post(
            "/api/nothing-here", "{}", "X-Pejl-CSRF", token, "Origin", "http://evil.example"));
    assertProblem(
        404,
        "request.unknown-path",
        visitor.post("/api/nothing-here", "{}", "X-Pejl-CSRF", token, "Origin", own));
    assertProblem(
        404,
        "request.unknown-path",
        visitor.post(
            "/api/nothing-here", "{}", "X-Pejl-CSRF", token, "Sec-Fetch-Site", "same-origin"));
  }

  @Test
  void slows_down_guessing_but_never_another_name() {
    for (int attempt = 0; attempt < 4; attempt++) {
      assertProblem(401, "access.wrong-password", token("gissad", "fel fel fel fel"));
    }

    HttpResponse<String> refused = token("gissad", "fel fel fel fel");

    assertProblem(429, "access.too-many-attempts", refused);
    assertEquals(200, token(NAME, PASSWORD).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/nothing-here, 401, access.not-signed-in",
    "POST, /api/nothing-here, 401, access.not-signed-in",
    "GET, /api/tokens, 405, request.method-not-allowed",
    "POST, /api/tokens, 400, request.unreadable"
  })
  void answers_clients_with_problems(String method, String path, int status, String code) {
    assertProblem(
        status,
        code,
        visitor.send(method, path, "{\"name\": 1,", "Content-Type", "application/json"));
  }

  @Test
  void refuses_bodies_that_no_honest_client_sends() {
    String large = "{\"name\":\"" + "x".repeat(3 * 1024 * 1024) + "\"}";

    assertProblem(
        413,
        "request.too-large",
        visitor.post("/api/tokens", large, "Content-Type", "application/json"));
    assertProblem(
        415, "request.media-type", visitor.post("/api/tokens", "x", "Content-Type", "text/plain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login.xhtml",
        "/",
        "/index.xhtml",
        "/error?incident=0123456789",
        "/error?to=//evil.example",
        "/jakarta.faces.resource/pejl.css.xhtml?ln=pejl",
        "/jakarta.faces.resource/nothing.css.xhtml?ln=pejl",
        "/api/nothing-here",
        "/api/tokens",
        "/health",
        "/health/ready",
        "/openapi",
        "/WEB-INF/web.xml",
        "/nowhere",
        "/nowhere.xhtml"
      })
  void puts_the_security_headers_on_every_answer(String path) {
    assertHeaders(visitor.get(path));
    visitor.signIn(NAME, PASSWORD);
    assertHeaders(visitor.get(path));
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere.xhtml, 404",
    "/nowhere, 404",
    "/casefile/file.xhtml, 404",
    "/casefile/file.xhtml?id=x, 404",
    "/assessment/fill.xhtml, 404",
    "/assessment/result.xhtml?id=x, 404",
    "/review/read.xhtml, 404",
    "/error?incident=0123456789, 500"
  })
  void shows_its_own_error_pages_without_what_runs_behind(String path, int status) {
    visitor.signIn(NAME, PASSWORD);

    HttpResponse<String> answer = visitor.get(path);

    assertEquals(status, answer.statusCode());
    assertTrue(answer.body().contains("Tillbaka / Back"), answer.body());
    assertFalse(answer.body().contains("Payara"));
    assertFalse(answer.body().contains("Exception"));
  }

  private void assertHeaders(HttpResponse<String> answer) {
    String about = answer.request().uri().getPath() + " " + answer.statusCode();
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"), about);
    assertEquals("no-referrer", header(answer, "Referrer-Policy"), about);
    assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"), about);
    assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"), about);
    assertNotNull(header(answer, "Permissions-Policy"), about);
    boolean empty = answer.body().isEmpty() || answer.statusCode() == 302;
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(empty || policy != null && policy.contains("frame-ancestors 'none'"), about);
    assertEquals(
        answer.request().uri().getPath().startsWith("/jakarta.faces.resource/"),
        !"no-store".equals(header(answer, "Cache-Control")),
        about);
    assertEquals(null, header(answer, "Server"), about);
    assertEquals(null, header(answer, "X-Powered-By"), about);
  }

  private static void assertProblem(int status, String code, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
  }

  private HttpResponse<String> token(String name, String password) {
    return visitor.post(
        "/api/tokens",
        "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}",
        "Content-Type",
        "application/json");
  }

  private static String secret(HttpResponse<String> issued) {
    Matcher token = TOKEN.matcher(issued.body());
    assertTrue(token.find(), issued.body());
    return token.group(1);
  }

  private static String basic(String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((NAME + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private String csrfToken() {
    Matcher token =
        Pattern.compile("<meta name=\"pejl-csrf\" content=\"([^\"]+)\"")
            .matcher(visitor.get("/forms/index.xhtml").body());
    assertTrue(token.find());
    return token.group(1);
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
