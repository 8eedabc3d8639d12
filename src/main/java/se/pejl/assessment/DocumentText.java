package se.pejl.assessment;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import se.pejl.form.item.ItemCode;

/** Judgements and return notes as the texts they are stored as; equal ones have equal texts. */
final class DocumentText {

  /** Looked for once; looking for it again each time takes longer than reading. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private DocumentText() {}

  static String ofJudgements(List<GivenJudgement> judgements) {
    return written(
        json -> {
          json.writeStartArray();
          judgements.forEach(judgement -> write(json, judgement));
          json.writeEnd();
        });
  }

  static List<GivenJudgement> judgements(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readArray().stream()
          .map(JsonValue::asJsonObject)
          .map(DocumentText::judgement)
          .toList();
    }
  }

  static String ofReturn(ReturnNote note) {
    return written(
        json -> {
          json.writeStartObject();
          json.write("comment", note.comment());
          json.writeStartObject("items");
          note.items().forEach((item, comment) -> json.write(item.value(), comment));
          json.writeEnd();
          json.write("reviewer", note.reviewer());
          json.write("returned", micros(note.returnedAt()));
          json.writeEnd();
        });
  }

  static ReturnNote returnNote(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      Map<ItemCode, String> items = new TreeMap<>();
      JsonObject comments = json.getJsonObject("items");
      comments.keySet().forEach(item -> items.put(new ItemCode(item), comments.getString(item)));
      return new ReturnNote(
          json.getString("comment"), items, json.getString("reviewer"), moment(json, "returned"));
    }
  }

  private static void write(JsonGenerator json, GivenJudgement judgement) {
    json.writeStartObject();
    json.write("judgement", judgement.judgement());
    json.write("option", judgement.option());
    json.write("reason", judgement.reason());
    json.write("given", micros(judgement.givenAt()));
    json.write("by", judgement.by().toString());
    judgement.computed().ifPresent(band -> json.write("computed", band));
    json.writeEnd();
  }

  private static GivenJudgement judgement(JsonObject json) {
    return new GivenJudgement(
        json.getString("judgement"),
        json.getString("option"),
        json.getString("reason"),
        moment(json, "given"),
        UUID.fromString(json.getString("by")),
        Optional.ofNullable(json.getString("computed", null)));
  }

  private static String written(Consumer<JsonGenerator> document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      document.accept(json);
    }
    return text.toString();
  }

  private static long micros(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  private static Instant moment(JsonObject json, String name) {
    return Instant.EPOCH.plus(json.getJsonNumber(name).longValueExact(), ChronoUnit.MICROS);
  }
}
