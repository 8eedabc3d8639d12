package se.pejl.review;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.pejl.assessment.refusal.TextTooLongException;
import se.pejl.form.item.ItemCode;

/** What a supervisor said about an assessment as a whole and about its items. */
record Comments(String whole, Map<ItemCode, String> items) {

  private static final int LONGEST = 4000;

  Comments {
    whole = whole == null ? "" : whole.strip();
    TextTooLongException.require(whole, LONGEST);
    Map<ItemCode, String> said = new TreeMap<>();
    items.forEach(
        (item, comment) -> {
          if (comment != null && !comment.isBlank()) {
            TextTooLongException.require(comment, LONGEST);
            said.put(item, comment.strip());
          }
        });
    items = Collections.unmodifiableMap(said);
  }

  static Comments of(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      JsonObject stored = json.getJsonObject("items");
      Map<ItemCode, String> items = new TreeMap<>();
      stored.keySet().forEach(item -> items.put(new ItemCode(item), stored.getString(item)));
      return new Comments(json.getString("whole"), items);
    }
  }

  boolean silent() {
    return whole.isEmpty() && items.isEmpty();
  }

  /** Everything that was said. */
  String[] written() {
    return Stream.concat(Stream.of(whole), items.values().stream()).toArray(String[]::new);
  }

  String text() {
    JsonObjectBuilder comments = Json.createObjectBuilder();
    items.forEach((item, comment) -> comments.add(item.value(), comment));
    return Json.createObjectBuilder().add("whole", whole).add("items", comments).build().toString();
  }
}
