package se.pejl.library.bulk;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.item.Item;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.answer.AnswersRefusedException;
import se.pejl.library.answer.Refusal;
import se.pejl.library.answer.Reply;
import se.pejl.library.wire.Wire;
import se.pejl.scoring.rules.AnswerVector;

/**
 * Reads sets of answers such as {@code {"answers": {"q1": "often"}, "age": 15}}, one at a time into
 * the same vector.
 */
final class AnswersInJson {

  private static final int OLDEST = 999;

  private final Form form;
  private final List<Item> items;
  private final AnswerVector answers;
  private Map<String, Refusal> refused = Map.of();
  private boolean said;
  private OptionalInt age;
  private Sex sex;
  private Informant informant;
  private String setting;
  private String country;

  AnswersInJson(Form form, AnswerVector answers) {
    this.form = form;
    this.items = form.items();
    this.answers = answers;
  }

  /**
   * Reads one set; the parser stands at its beginning, and afterwards at its end.
   *
   * @throws AnswersRefusedException naming every item whose answer is refused
   * @throws JsonParseException when it is no set of answers
   */
  Circumstances read(JsonParser json) throws IOException {
    start();
    expect(json, JsonToken.START_OBJECT);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      if (key.equals("answers")) {
        answers(json);
      } else {
        circumstance(json, key);
      }
    }
    if (!said) {
      throw new JsonParseException(json, "a set of answers has answers");
    }
    if (!refused.isEmpty()) {
      throw new AnswersRefusedException(form.id(), refused);
    }
    return new Circumstances(age, sex, informant, setting, country);
  }

  private void start() {
    answers.clear();
    refused = Map.of();
    said = false;
    age = OptionalInt.empty();
    sex = Sex.UNKNOWN;
    informant = Informant.YOUTH;
    setting = "";
    country = "";
  }

  private void answers(JsonParser json) throws IOException {
    expect(json, JsonToken.START_OBJECT);
    if (said) {
      throw new JsonParseException(json, "the answers are said twice");
    }
    said = true;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String item = json.currentName();
      JsonToken value = json.nextToken();
      int place = answers.place(item);
      if (place < 0) {
        refuse(item, Refusal.ITEM_UNKNOWN);
        json.skipChildren();
      } else if (answers.given(place)) {
        throw new JsonParseException(json, "an item is answered twice");
      } else {
        answer(json, item, place, value);
      }
    }
  }

  private void answer(JsonParser json, String item, int place, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_STRING) {
      String text = json.getText();
      int rank = answers.rank(place, text);
      if (rank >= 0) {
        answers.choose(place, rank);
        return;
      }
      reply(item, place, text);
    } else if (value == JsonToken.START_OBJECT) {
      reason(json, item, place);
    } else {
      reply(item, place, plain(json, value));
    }
  }

  private void reason(JsonParser json, String item, int place) throws IOException {
    Map<String, Object> given = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      given.put(key, plain(json, json.nextToken()));
    }
    reply(item, place, given);
  }

  private static Object plain(JsonParser json, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_NULL) {
      return null;
    }
    if (value == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    if (value.isNumeric()) {
      return json.getDecimalValue();
    }
    json.skipChildren();
    return List.of();
  }

  private void reply(String item, int place, Object given) {
    Reply reply = AnswerText.read(items.get(place), form.notAnswered(), given);
    reply.answer().ifPresent(answer -> answers.give(place, answer));
    reply.refusal().ifPresent(why -> refuse(item, why));
  }

  private void refuse(String item, Refusal why) {
    refused = refused.isEmpty() ? new LinkedHashMap<>() : refused;
    refused.put(item, why);
  }

  private void circumstance(JsonParser json, String key) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    switch (key) {
      case "age" -> age = OptionalInt.of(years(json));
      case "sex" -> sex = known(json, sex(word(json)));
      case "informant" -> informant = known(json, Informant.of(word(json)));
      case "setting" -> setting = word(json);
      case "country" -> country = word(json);
      default -> throw new JsonParseException(json, "a set of answers has no such key");
    }
  }

  private static int years(JsonParser json) throws IOException {
    expect(json, JsonToken.VALUE_NUMBER_INT);
    int years = json.getIntValue();
    if (years < 0 || years > OLDEST) {
      throw new JsonParseException(json, "nobody is that old");
    }
    return years;
  }

  private static String word(JsonParser json) throws IOException {
    expect(json, JsonToken.VALUE_STRING);
    return json.getText();
  }

  private static Optional<Sex> sex(String word) {
    for (Sex sex : Sex.values()) {
      if (Wire.code(sex).equals(word)) {
        return Optional.of(sex);
      }
    }
    return Optional.empty();
  }

  private static <T> T known(JsonParser json, Optional<T> read) throws IOException {
    return read.orElseThrow(() -> new JsonParseException(json, "this word is not known here"));
  }

  private static void expect(JsonParser json, JsonToken token) throws IOException {
    if (json.currentToken() != token) {
      throw new JsonParseException(json, "something else stands here in a set of answers");
    }
  }
}
