package se.pejl.library.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.demo.Client;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;

@DisplayName("Forms over REST")
class FormsOverRestIT {

  private static final Path GAD7 = Path.of("forms/gad-7/1.0.0.yaml");

  private final Client methodologist = Client.of(DemoServer.running(), DemoAccount.METTE);
  private final Client nobody = Client.nobody(DemoServer.running());

  @Test
  void are_described_to_editors_that_cannot_sign_in() {
    Client.Answer schema = nobody.get("/api/forms/schema");

    assertEquals(200, schema.status());
    assertTrue(schema.json().containsKey("$schema"));
    assertEquals("401 access.not-signed-in", nobody.get("/api/forms").outcome());
  }

  @Test
  void are_offered_tests_of_their_edges() throws IOException {
    Client.Answer offered = suggestions(methodologist, Files.readString(GAD7));

    assertEquals("200", offered.outcome());
    assertTrue(offered.json().getInt("tests") > 2);
    assertTrue(offered.json().getString("yaml").contains("expect:"));
  }

  @Test
  void are_offered_none_while_more_than_their_tests_is_wrong() {
    Client.Answer refused = suggestions(methodologist, "form: broken");

    assertEquals("422 form.rejected", refused.outcome());
    assertEquals("401 access.not-signed-in", suggestions(nobody, "form: broken").outcome());
  }

  private static Client.Answer suggestions(Client client, String definition) {
    return client.send("POST", "/api/forms/suggestions", definition, "application/yaml");
  }

  @Test
  void say_in_the_list_whether_the_board_may_use_them() {
    assertEquals("free", listed("phq-9").getString("licence"));
    assertEquals("missing", listed("saprof-yv").getString("licence"));
  }

  private JsonObject listed(String form) {
    return methodologist.get("/api/forms").structure().asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .filter(line -> line.getString("form").equals(form))
        .findFirst()
        .orElseThrow();
  }
}
