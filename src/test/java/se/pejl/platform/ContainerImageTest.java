package se.pejl.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@DisplayName("What docker/ describes (no engine builds it in these tests)")
class ContainerImageTest {

  private static final Path FOLDER = Path.of("docker");

  @Test
  void the_image_runs_as_an_unprivileged_user() throws IOException {
    List<String> users =
        dockerfile()
            .filter(line -> line.startsWith("USER "))
            .map(line -> line.substring(5))
            .toList();

    assertEquals("payara", users.get(users.size() - 1));
  }

  @Test
  void the_image_exposes_only_the_web_port() throws IOException {
    assertEquals(
        List.of("EXPOSE 8080"), dockerfile().filter(line -> line.startsWith("EXPOSE")).toList());
  }

  @Test
  void the_image_starts_in_production_on_postgresql() throws IOException {
    String text = Files.readString(FOLDER.resolve("Dockerfile"));

    assertTrue(text.contains("PEJL_MODE=production"));
    assertTrue(text.contains("PEJL_DATABASE=postgresql"));
    assertTrue(text.contains("PEJL_EXIT_IF_REFUSED=true"), "a refused start is seen from outside");
    assertTrue(text.contains("-Duser.timezone=UTC"));
  }

  @Test
  void the_published_port_is_bound_to_this_machine() throws IOException {
    assertEquals(List.of("127.0.0.1:8080:8080"), service("pejl").get("ports"));
    assertFalse(service("database").containsKey("ports"), "the database is not published");
  }

  /** All that the server is told when it runs without an image, but for its address. */
  @Test
  void the_server_in_the_image_says_as_little_of_itself_as_outside_of_it() throws IOException {
    List<String> inside = Files.readAllLines(FOLDER.resolve("preboot.txt"));

    List<String> outside =
        Files.readAllLines(Path.of("src/main/payara/preboot.txt")).stream()
            .filter(line -> !line.endsWith(".address=127.0.0.1"))
            .toList();
    assertEquals(4, outside.size());
    assertTrue(inside.containsAll(outside), inside::toString);
  }

  @Test
  void the_port_is_closed_until_there_is_an_answer() throws IOException {
    String text = Files.readString(FOLDER.resolve("Dockerfile"));
    String listener = "network-listener.http-listener.enabled=";

    assertTrue(Files.readString(FOLDER.resolve("preboot.txt")).contains(listener + "false"));
    assertTrue(Files.readString(FOLDER.resolve("postdeploy.txt")).contains(listener + "true"));
    assertTrue(text.contains("\"--prebootcommandfile\", \"/opt/payara/preboot.txt\""));
    assertTrue(text.contains("\"--postdeploycommandfile\", \"/opt/payara/postdeploy.txt\""));
  }

  @Test
  void the_engine_is_given_what_the_image_is_made_of_and_nothing_else() throws IOException {
    List<String> copied =
        dockerfile()
            .filter(line -> line.startsWith("COPY "))
            .map(line -> line.split(" ")[2])
            .toList();

    List<String> given =
        Files.readAllLines(Path.of(".dockerignore")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertEquals("*", given.get(0));
    assertEquals(copied.stream().map(file -> "!" + file).toList(), given.subList(1, given.size()));
    assertTrue(Files.readString(Path.of("pom.xml")).contains("<finalName>pejl</finalName>"));
    assertEquals("target/pejl.war", copied.get(0));
  }

  @Test
  void every_service_has_a_health_check() throws IOException {
    assertTrue(dockerfile().anyMatch(line -> line.startsWith("HEALTHCHECK")));
    assertNotNull(service("database").get("healthcheck"));
  }

  @Test
  void no_secret_is_written_down() throws IOException {
    Map<?, ?> secrets = (Map<?, ?>) compose().get("secrets");
    secrets.forEach((name, secret) -> assertEquals(Map.of("file", "./secrets/" + name), secret));
    assertTrue(Files.readString(Path.of(".gitignore")).contains("docker/secrets/"));

    for (String name : List.of("pejl", "database")) {
      Map<?, ?> environment = (Map<?, ?>) service(name).get("environment");
      environment.forEach(
          (key, value) -> {
            if (key.toString().contains("PASSWORD")) {
              assertTrue(key.toString().endsWith("_FILE"), key + " is read from a file");
              assertTrue(secrets.containsKey(value.toString().replace("/run/secrets/", "")));
            }
          });
    }
  }

  private static Map<?, ?> service(String name) throws IOException {
    return (Map<?, ?>) ((Map<?, ?>) compose().get("services")).get(name);
  }

  private static Map<?, ?> compose() throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    return (Map<?, ?>) load.loadFromString(Files.readString(FOLDER.resolve("compose.yaml")));
  }

  private static Stream<String> dockerfile() throws IOException {
    return Files.readAllLines(FOLDER.resolve("Dockerfile")).stream();
  }
}
