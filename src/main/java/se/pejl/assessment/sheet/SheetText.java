package se.pejl.assessment.sheet;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;

/**
 * An answer sheet as text: JSON with items in order and no spaces, so that equal sheets have equal
 * texts.
 */
public final class SheetText {

  /** Looked for once; looking for it again each time takes longer than reading. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private SheetText() {}

  public static String write(AnswerSheet sheet) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      sheet.items().forEach((item, given) -> write(json, item, given));
      json.writeEnd();
    }
    return text.toString();
  }

  public static AnswerSheet read(String text) {
    Map<ItemCode, Given> items = new TreeMap<>();
    try (var reader = JSON.createReader(new StringReader(text))) {
      reader
          .readObject()
          .forEach((item, given) -> items.put(new ItemCode(item), given(given.asJsonObject())));
    }
    return new AnswerSheet(items);
  }

  private static void write(JsonGenerator json, ItemCode item, Given given) {
    json.writeStartObject(item.value());
    given.answer().ifPresent(answer -> answer.accept(new Writing(json)));
    given.note().ifPresent(note -> json.write("note", note));
    json.write("revision", given.revision());
    json.write("saved", ChronoUnit.MICROS.between(Instant.EPOCH, given.savedAt()));
    json.write("by", given.by().toString());
    given.origin().ifPresent(origin -> write(json, origin));
    json.writeEnd();
  }

  private static void write(JsonGenerator json, Origin origin) {
    json.writeStartObject("from");
    json.write("assessment", origin.assessment().toString());
    json.write("form", origin.form().name());
    json.write("version", origin.form().version());
    json.write("date", origin.date().toString());
    json.write("informant", origin.informant().code());
    json.writeEnd();
  }

  private static Given given(JsonObject json) {
    return new Given(
        answer(json),
        Optional.ofNullable(json.getString("note", null)),
        json.getInt("revision"),
        Instant.EPOCH.plus(json.getJsonNumber("saved").longValueExact(), ChronoUnit.MICROS),
        UUID.fromString(json.getString("by")),
        Optional.ofNullable(json.getJsonObject("from")).map(SheetText::origin));
  }

  private static Origin origin(JsonObject json) {
    return new Origin(
        UUID.fromString(json.getString("assessment")),
        new FormId(json.getString("form"), json.getString("version")),
        LocalDate.parse(json.getString("date")),
        Informant.of(json.getString("informant")).orElseThrow());
  }

  private static Optional<Answer> answer(JsonObject json) {
    return kind(json, "chosen")
        .<Answer>map(Answer.Chosen::new)
        .or(() -> kind(json, "amount").map(text -> new Answer.Amount(new BigDecimal(text))))
        .or(() -> kind(json, "words").map(Answer.Words::new))
        .or(() -> kind(json, "day").map(text -> new Answer.Day(LocalDate.parse(text))))
        .or(
            () ->
                kind(json, "withheld")
                    .map(text -> new Answer.Withheld(NoAnswer.of(text).orElseThrow())));
  }

  private static Optional<String> kind(JsonObject json, String name) {
    return Optional.ofNullable(json.getString(name, null));
  }

  /** Each kind of answer under its own name, so that the text can be read without the form. */
  private record Writing(JsonGenerator json) implements Answer.Visitor<JsonGenerator> {

    @Override
    public JsonGenerator chosen(Answer.Chosen answer) {
      return json.write("chosen", answer.option());
    }

    @Override
    public JsonGenerator amount(Answer.Amount answer) {
      return json.write("amount", answer.number().toPlainString());
    }

    @Override
    public JsonGenerator words(Answer.Words answer) {
      return json.write("words", answer.text());
    }

    @Override
    public JsonGenerator day(Answer.Day answer) {
      return json.write("day", answer.date().toString());
    }

    @Override
    public JsonGenerator withheld(Answer.Withheld answer) {
      return json.write("withheld", answer.reason().code());
    }
  }
}
