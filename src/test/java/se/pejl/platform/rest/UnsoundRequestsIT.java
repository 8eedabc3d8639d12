package se.pejl.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.demo.Client;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;

@DisplayName("A request that no honest client sends")
class UnsoundRequestsIT {

  private static final String JSON = "application/json";

  private final Client vera = Client.of(DemoServer.running(), DemoAccount.VERA);

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":\"a\\u0000b\"}", "{\"name\":\"ab\\ud800\"}", "{} x"})
  void is_refused_when_its_text_cannot_be_stored(String body) {
    assertEquals(
        "400 request.unreadable", vera.send("POST", "/api/casefiles/search", body, JSON).outcome());
  }

  @Test
  void is_refused_when_it_is_nested_without_reason() {
    String nested = "[".repeat(10_000) + "]".repeat(10_000);

    assertEquals(
        "400 request.unreadable",
        vera.send("POST", "/api/forms/try", "{\"answers\":{\"a\":" + nested + "}}", JSON)
            .outcome());
  }

  @Test
  void is_refused_when_its_charset_does_not_exist() {
    assertEquals(
        "415 request.media-type",
        vera.send("POST", "/api/forms/check", "form: a", "text/plain;charset=klingon").outcome());
  }

  @Test
  void is_refused_when_it_looks_for_a_name_no_one_can_have() {
    assertEquals(
        "422 casefile.query-too-vague",
        vera.post(
                "/api/casefiles/search",
                Json.createObjectBuilder().add("name", "x".repeat(100_000)).build())
            .outcome());
  }

  @Test
  void is_not_told_what_the_server_is_made_of() {
    assertFalse(
        vera.send("OPTIONS", "/api/forms", null, null).body().toLowerCase().contains("jersey"));
  }
}
