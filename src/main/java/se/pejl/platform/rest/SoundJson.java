package se.pejl.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * JSON in UTF-8 to its end, not nested without reason, whose texts can be stored and shown: a
 * database refuses U+0000, and half characters do not come back as they were sent.
 */
final class SoundJson {

  private static final int DEEPEST = 50;

  private SoundJson() {}

  static boolean is(byte[] body) {
    try (JsonParser parser = Json.createParser(new StringReader(decoded(body)))) {
      int depth = 0;
      while (parser.hasNext()) {
        depth += step(parser.next());
        if (depth > DEEPEST || !storable(parser)) {
          return false;
        }
      }
      return true;
    } catch (CharacterCodingException | JsonException unsound) {
      return false;
    }
  }

  private static String decoded(byte[] body) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
  }

  private static int step(JsonParser.Event event) {
    return switch (event) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  private static boolean storable(JsonParser parser) {
    JsonParser.Event event = parser.currentEvent();
    boolean words = event == JsonParser.Event.KEY_NAME || event == JsonParser.Event.VALUE_STRING;
    return !words || parser.getString().codePoints().allMatch(SoundJson::storable);
  }

  private static boolean storable(int letter) {
    boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return letter != 0 && !half;
  }
}
