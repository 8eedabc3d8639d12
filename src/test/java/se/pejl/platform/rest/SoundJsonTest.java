package se.pejl.platform.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A JSON body")
class SoundJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[1e400, -0.1e-400]",
        "{\"note\": \"två rader\\n\\tand \\ud83d\\ude00\"}",
        "{\"value\": {\"reason\": \"declined\"}}"
      })
  void is_sound_when_it_can_be_read_and_stored(String body) {
    assertTrue(sound(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"note\": \"a\\u0000b\"}",
        "{\"a\\u0000\": 1}",
        "{\"note\": \"a\\ud800b\"}",
        "{\"note\": \"a\\udc00\\ud800b\"}",
        "{\"a\": NaN}",
        "{\"a\": 1} x",
        "{\"a\": 1}{}",
        "{\"a\": 1",
        "form: a"
      })
  void is_not_sound_when_it_breaks_off_goes_on_or_holds_what_cannot_be_stored(String body) {
    assertFalse(sound(body));
  }

  @Test
  void is_not_sound_when_it_is_nested_without_reason() {
    assertFalse(sound("{\"value\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}"));
    assertFalse(sound("{\"a\":".repeat(60) + "1" + "}".repeat(60)));
    assertTrue(sound("[".repeat(50) + "]".repeat(50)));
  }

  @Test
  void is_not_sound_when_it_is_not_utf_8() {
    assertFalse(SoundJson.is("{\"a\": \"å\"}".getBytes(StandardCharsets.ISO_8859_1)));
    assertFalse(SoundJson.is("{}".getBytes(StandardCharsets.UTF_16)));
  }

  private static boolean sound(String body) {
    return SoundJson.is(body.getBytes(StandardCharsets.UTF_8));
  }
}
