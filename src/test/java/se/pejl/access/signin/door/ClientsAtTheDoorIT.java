package se.pejl.access.signin.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.Visitor;

@DisplayName("A client of the REST interface")
class ClientsAtTheDoorIT {

  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  private final ServerProcess server = ProductionServer.running();
  private final Visitor visitor = new Visitor(server);

  @Test
  void lets_clients_in_by_token_without_a_session() {
    HttpResponse<String> issued = token(ProductionServer.NAME, ProductionServer.PASSWORD);
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
        visitor.get("/api/nothing-here", "Authorization", basic(ProductionServer.PASSWORD)));
    assertProblem(
        401,
        "access.not-signed-in",
        visitor.get("/api/nothing-here", "Authorization", basic("fel fel fel fel")));
  }

  @Test
  void takes_cookies_on_the_api_from_its_own_pages_only() {
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
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
  void gives_the_password_again_for_its_own_token_and_no_other() {
    String bearer = "Bearer " + secret(token(ProductionServer.NAME, ProductionServer.PASSWORD));

    assertProblem(401, "access.wrong-password", confirm(bearer, "fel fel fel fel"));
    assertProblem(401, "access.wrong-password", confirm(bearer, null));
    HttpResponse<String> confirmed = confirm(bearer, ProductionServer.PASSWORD);
    assertEquals(200, confirmed.statusCode());
    assertTrue(confirmed.body().contains("\"until\":\"20"), confirmed.body());
    assertProblem(
        401, "access.not-signed-in", confirm("Bearer nothing", ProductionServer.PASSWORD));
  }

  @Test
  void has_no_session_that_could_end() {
    String bearer = "Bearer " + secret(token(ProductionServer.NAME, ProductionServer.PASSWORD));

    assertProblem(
        404, "request.unknown-path", visitor.get("/api/session", "Authorization", bearer));
  }

  private HttpResponse<String> confirm(String bearer, String password) {
    return visitor.post(
        "/api/session/confirm",
        password == null ? "{}" : "{\"password\":\"" + password + "\"}",
        "Content-Type",
        "application/json",
        "Authorization",
        bearer);
  }

  @Test
  void slows_down_guessing_but_never_another_name() {
    for (int attempt = 0; attempt < 4; attempt++) {
      assertProblem(401, "access.wrong-password", token("gissad", "fel fel fel fel"));
    }

    HttpResponse<String> refused = token("gissad", "fel fel fel fel");

    assertProblem(429, "access.too-many-attempts", refused);
    assertEquals(200, token(ProductionServer.NAME, ProductionServer.PASSWORD).statusCode());
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
            .encodeToString(
                (ProductionServer.NAME + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private String csrfToken() {
    Matcher token =
        Pattern.compile("<meta name=\"pejl-csrf\" content=\"([^\"]+)\"")
            .matcher(visitor.get("/forms/index.xhtml").body());
    assertTrue(token.find());
    return token.group(1);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse(null);
  }
}
