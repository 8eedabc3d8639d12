package se.pejl.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way there is to refuse, once; what is refused in each is in tests without a server. */
@DisplayName("Starting Pejl")
class StartIT {

  private static final String PASSWORD = "ett lagom långt lösen";

  @TempDir Path folder;

  @Test
  void is_refused_with_a_reason() {
    String said = ServerProcess.on(folder).set("pejl.mode", "maybe").startInVain();

    assertTrue(said.contains("Pejl cannot start: "), said);
    assertTrue(said.contains("pejl.mode is 'maybe'; it must be demo or production"), said);
  }

  @Test
  void keeps_its_data_folder_to_itself_and_says_where_to_go() throws IOException {
    try (ServerProcess server = ServerProcess.on(folder).start()) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> waitForWord(server));
      Path data = folder.resolve("data");
      assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
      assertTrue(Files.exists(data.resolve("derby.log")));
      assertFalse(Files.exists(Path.of("derby.log")));
    }
  }

  @Test
  void on_postgresql_works_keeps_the_password_to_itself_and_refuses_demo() throws IOException {
    try (EmbeddedPostgres postgres = postgres("on")) {
      Path secret = Files.writeString(folder.resolve("secret"), "not-in-any-log-please\n");
      Path first = Files.writeString(folder.resolve("first"), PASSWORD);
      ServerProcess server =
          PostgresqlRoles.tell(ServerProcess.on(folder), PostgresqlRoles.in(postgres, "pejl"))
              .set("pejl.postgresql.password-file", secret.toString())
              .set("pejl.first.administrator", "anna.admin")
              .set("pejl.first.password-file", first.toString());
      try (server) {
        server.start();
        Visitor visitor = new Visitor(server);
        assertEquals(302, visitor.signIn("anna.admin", PASSWORD).statusCode());
        assertEquals(200, visitor.get("/forms/index.xhtml").statusCode());

        server.kill();
        server.start();

        assertEquals(302, new Visitor(server).signIn("anna.admin", PASSWORD).statusCode());
        assertFalse(server.log().contains("not-in-any-log-please"));
      }
      String said = server.set("pejl.mode", "demo").startInVain();
      assertTrue(said.contains("refused on PostgreSQL"), said);
    }
  }

  @Test
  void in_production_without_a_key_for_the_log_is_refused() {
    String said = ServerProcess.on(folder).set("pejl.anchor.key-file", "").startInVain();

    assertTrue(said.contains("pejl.anchor.key-file is missing"), said);
  }

  @Test
  void on_a_postgresql_that_lets_us_change_the_log_is_refused() throws IOException {
    try (EmbeddedPostgres postgres = postgres("on")) {
      String owner = PostgresqlRoles.OWNER.user();
      String said =
          PostgresqlRoles.tell(ServerProcess.on(folder), PostgresqlRoles.in(postgres, "pejl"))
              .set("pejl.postgresql.user", owner)
              .startInVain();

      assertTrue(said.contains("could change what must stay: it owns "), said);
    }
  }

  @Test
  void on_a_postgresql_that_loses_what_it_acknowledged_is_refused() throws IOException {
    try (EmbeddedPostgres postgres = postgres("off")) {
      String said =
          ServerProcess.on(folder)
              .set("pejl.database", "postgresql")
              .set("pejl.postgresql.url", postgres.getJdbcUrl("postgres", "postgres"))
              .set("pejl.postgresql.user", "postgres")
              .startInVain();

      assertTrue(said.contains("PostgreSQL is set to fsync=off"), said);
    }
  }

  private static EmbeddedPostgres postgres(String fsync) throws IOException {
    return EmbeddedPostgres.builder().setServerConfig("fsync", fsync).start();
  }

  @Test
  void with_secure_cookies_binds_the_session_to_this_host_alone() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), PASSWORD);
    try (ServerProcess server =
        ServerProcess.on(folder)
            .set("pejl.cookies.secure", "true")
            .set("pejl.first.administrator", "anna.admin")
            .set("pejl.first.password-file", first.toString())
            .start()) {
      Visitor visitor = new Visitor(server);
      var cookies =
          visitor
              .submit(
                  visitor.get("/login.xhtml"),
                  "login",
                  Map.of("name", "anna.admin", "password", PASSWORD, "submit", ""))
              .headers()
              .allValues("Set-Cookie");

      assertEquals(2, cookies.size());
      for (String cookie : cookies) {
        assertTrue(cookie.contains("; Secure") && cookie.contains("; HttpOnly"), cookie);
        assertTrue(cookie.contains("; Path=/;") && !cookie.contains("Domain"), cookie);
        assertTrue(cookie.toLowerCase().contains("; samesite=strict"), cookie);
      }
      assertTrue(cookies.stream().anyMatch(cookie -> cookie.startsWith("__Host-pejl=")));
      // A browser sends them over TLS alone, and so does not the visitor; the proxy hands them on.
      String both =
          cookies.stream().map(cookie -> cookie.split(";")[0]).collect(Collectors.joining("; "));
      assertEquals(200, new Visitor(server).get("/account.xhtml", "Cookie", both).statusCode());
      String planted = both.replace("__Host-pejl", "pejl-bind");
      var answer = new Visitor(server).get("/account.xhtml", "Cookie", planted);
      assertEquals(302, answer.statusCode());
      assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
    }
  }

  /** It is said by a thread that asks for the first page itself. */
  private static void waitForWord(ServerProcess server) throws InterruptedException {
    while (!server.log().contains("Pejl is ready: " + server.at("/"))) {
      Thread.sleep(100);
    }
  }
}
