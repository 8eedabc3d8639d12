package se.pejl.scoring;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Published answer sets with the scores they must give; each file names its origin. */
public final class Vectors {

  private Vectors() {}

  public static JsonObject file(String name) {
    InputStream file = Vectors.class.getResourceAsStream("/vectors/" + name + ".json");
    try (JsonReader reader = Json.createReader(file)) {
      return reader.readObject();
    }
  }

  public static List<JsonObject> cases(JsonArray array) {
    return array.getValuesAs(JsonObject.class);
  }

  public static Stream<JsonObject> stream(String name) {
    return cases(file(name).getJsonArray("cases")).stream();
  }

  /** Answers {@code i1=…}; what is not a number within the item's reach is a declined answer. */
  static String answers(JsonArray items, int highest) {
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      JsonValue item = items.get(i);
      boolean number = item.getValueType() == JsonValue.ValueType.NUMBER;
      boolean given = number && items.getInt(i) <= highest;
      answers.append("i").append(i + 1).append("=").append(given ? item : "declined").append(" ");
    }
    return answers.toString();
  }
}
