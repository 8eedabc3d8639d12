package se.pejl.platform.rest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.demo.Client;
import se.pejl.demo.DemoServer;

@DisplayName("The description of the interface")
class DescribedApiIT {

  private static final Set<String> VERBS = Set.of("get", "put", "post", "delete");

  private final JsonObject api =
      Client.nobody(DemoServer.running()).get("/openapi?format=JSON").json();

  @Test
  void tells_of_every_operation_what_it_answers_and_what_it_is_refused_for() {
    List<String> silent = new ArrayList<>();
    operations(
        (name, operation) -> {
          Set<String> told = operation.getJsonObject("responses").keySet();
          boolean document = name.endsWith(".pdf");
          if (!document && told.stream().noneMatch(status -> status.startsWith("2"))) {
            silent.add(name);
          }
          if (!told.containsAll(Set.of("401", "403"))) {
            silent.add(name + " refusals");
          }
        });
    assertEquals(List.of(), silent);
  }

  @Test
  void tells_of_each_body_how_it_can_be_wrong() {
    operations(
        (name, operation) -> {
          if (operation.containsKey("requestBody")) {
            JsonObject wrong = operation.getJsonObject("responses").getJsonObject("400");
            assertTrue(wrong.getString("description").contains("body.wrong-type"), name);
            assertTrue(wrong.getJsonObject("content").containsKey("application/problem+json"));
          }
        });
  }

  @Test
  void writes_ids_days_and_moments_as_what_they_are() {
    JsonObject head =
        api.getJsonObject("components").getJsonObject("schemas").getJsonObject("HeadLine");
    assertAll(
        () -> assertEquals("string uuid", format(head, "id")),
        () -> assertEquals("string date", format(head, "date")),
        () -> assertEquals("string date-time", format(head, "startedAt")));
  }

  private String format(JsonObject schema, String property) {
    JsonObject told = schema.getJsonObject("properties").getJsonObject(property);
    String name = told.getString("$ref", "").replaceAll(".*/", "");
    JsonObject meant =
        name.isEmpty()
            ? told
            : api.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    return meant.getString("type") + " " + meant.getString("format");
  }

  private void operations(BiConsumer<String, JsonObject> deed) {
    api.getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (verb, operation) -> {
                          if (VERBS.contains(verb)) {
                            deed.accept(verb + " " + path, operation.asJsonObject());
                          }
                        }));
  }
}
