package se.pejl.access.signin.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.Visitor;

@DisplayName("Every answer of the server")
class WhatGoesWithAnswersIT {

  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  private final ServerProcess server = ProductionServer.running();
  private final Visitor visitor = new Visitor(server);

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
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    assertHeaders(visitor.get(path));
  }

  /**
   * Every page, every file and every address of the interface, as they are found and not listed.
   */
  @Test
  void has_them_at_every_address_there_is() throws IOException {
    List<String> addresses = new ArrayList<>(pagesAndFiles());
    addresses.addAll(operations());
    assertTrue(addresses.size() > 100, addresses.size() + " addresses");

    for (String address : addresses) {
      assertHeaders(visitor.get(address));
    }
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    for (String address : addresses) {
      assertHeaders(visitor.get(address));
    }
    assertEquals(405, visitor.send("TRACE", "/index.xhtml", "").statusCode()); // never gets to us
    for (String method : List.of("PUT", "DELETE", "PATCH", "NONSENSE")) {
      HttpResponse<String> answer = visitor.send(method, "/index.xhtml", "");
      assertTrue(answer.statusCode() >= 400, method + " " + answer.statusCode());
      assertHeaders(answer);
    }
  }

  /** With a token and bodies that nobody can read, so that each refuses in its own way. */
  @Test
  void has_them_on_every_refusal_of_the_interface() {
    JsonObject paths = described().getJsonObject("paths");
    String given =
        "{\"name\":\""
            + ProductionServer.NAME
            + "\",\"password\":\""
            + ProductionServer.PASSWORD
            + "\"}";
    HttpResponse<String> issued =
        visitor.post("/api/tokens", given, "Content-Type", "application/json");
    String bearer = "Bearer " + issued.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");

    for (String path : paths.keySet()) {
      for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH")) {
        String address = path.replaceAll("\\{[^}]+\\}", NOBODY);
        String body = method.equals("DELETE") ? "" : "{"; // the server takes none with it
        HttpResponse<String> answer =
            visitor.send(
                method, address, body, "Content-Type", "application/json", "Authorization", bearer);
        assertHeaders(answer);
        if (answer.statusCode() >= 400 && address.startsWith("/api")) {
          assertEquals("application/problem+json", header(answer, "Content-Type"), address);
        }
        assertTrue(answer.statusCode() < 500, method + " " + address + " " + answer.statusCode());
      }
    }
  }

  /** What the server cannot read never gets to us: it says so in a line, and nothing of itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /../../etc/passwd HTTP/1.1",
        "GET /%00.xhtml HTTP/1.1",
        "GET /login.xhtml HTTP/9.9",
        "TRACE /login.xhtml HTTP/1.1",
        "nonsense"
      })
  void says_nothing_of_itself_when_it_cannot_read_a_request(String line) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.at("/").getPort())) {
      socket.setSoTimeout(20_000);
      String request =
          line + "\r\nHost: localhost\r\nX-Secret: s3cret\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

      assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1\\.1 (4|505).*"), answer);
      for (String told :
          List.of("Payara", "Grizzly", "GlassFish", "Server:", "s3cret", "Exception")) {
        assertFalse(answer.contains(told), answer);
      }
    }
  }

  @Test
  void leads_nobody_into_folders_before_asking_who_they_are() {
    for (String folder :
        List.of("/forms", "/administration", "/WEB-INF", "/WEB-INF;x", "/resources/pejl")) {
      HttpResponse<String> answer = visitor.get(folder);
      assertHeaders(answer);
      assertTrue(header(answer, "Location").contains("/login.xhtml"), folder);
    }
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);
    assertTrue(header(visitor.get("/forms"), "Location").endsWith("/forms/"));
    assertEquals(403, visitor.get("/openapi/application.wadl").statusCode());
    assertFalse(visitor.get("/openapi/application.wadl").body().contains("Jersey"));
  }

  private JsonObject described() {
    try (var reader =
        Json.createReader(new StringReader(visitor.get("/openapi?format=json").body()))) {
      return reader.readObject();
    }
  }

  private static List<String> pagesAndFiles() throws IOException {
    Path root = Path.of("src/main/webapp");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private List<String> operations() {
    return described().getJsonObject("paths").keySet().stream()
        .map(path -> path.replaceAll("\\{[^}]+\\}", NOBODY))
        .toList();
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
    visitor.signIn(ProductionServer.NAME, ProductionServer.PASSWORD);

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

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse(null);
  }
}
