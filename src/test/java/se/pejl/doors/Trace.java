package se.pejl.doors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** What somebody's asking left in the log of the near board, as its administrator reads it. */
record Trace(List<JsonObject> lines) {

  static Trace of(Town town, Caller caller, Runnable asking) {
    int before = log(town).get(0).getInt("number");
    asking.run();
    return new Trace(
        log(town).stream()
            .filter(line -> line.getInt("number") > before)
            .filter(line -> line.getString("account").equals(caller.loginName()))
            .toList());
  }

  private static List<JsonObject> log(Town town) {
    String page =
        town.client()
            .get("/api/log", "Authorization", "Bearer " + town.token(Caller.ADMINISTRATOR))
            .body();
    return Json.createReader(new StringReader(page)).readArray().getValuesAs(JsonObject.class);
  }

  /** Whether it says that something of a list, or of somebody and what for, was shown. */
  boolean tellsOfReading(boolean ofSomebody) {
    return lines.stream()
        .filter(line -> !line.getString("kind").equals("refused"))
        .anyMatch(
            line -> !ofSomebody || line.containsKey("caseFile") && line.containsKey("purpose"));
  }

  boolean tellsOfRefusal() {
    return lines.stream().anyMatch(line -> line.getString("kind").equals("refused"));
  }
}
