package se.pejl.platform.rest.body;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A body that is to be read into a record")
class ShapesTest {

  private record Visit(
      String place,
      LocalDate day,
      UUID id,
      Integer seen,
      Boolean met,
      Object value,
      Map<String, Note> notes,
      List<String> with) {}

  private record Note(String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "{'place': null, 'day': null, 'seen': null, 'notes': null, 'with': null}",
        "{'place': '', 'day': '2026-02-28', 'id': '00000000-0000-0000-0000-00000000000a'}",
        "{'seen': 0, 'met': false}",
        "{'seen': -2147483648}",
        "{'seen': 2147483647}",
        "{'value': 1.5}",
        "{'value': {'reason': 'declined'}}",
        "{'value': [1, 'a', {}]}",
        "{'notes': {'a': {'text': 'b'}, 'c': {}}, 'with': ['d', 'e']}"
      })
  void fits_when_each_value_is_of_the_kind_asked_for(String body) {
    assertDoesNotThrow(() -> Shapes.require(Visit.class, bytes(body)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'place': 5}                 | place        | text",
        "{'place': {}}                | place        | text",
        "{'place': true}              | place        | text",
        "{'day': '2026-02-29'}        | day          | date",
        "{'day': '2026-2-1'}          | day          | date",
        "{'day': 20260201}            | day          | date",
        "{'id': '1-1-1-1-1'}          | id           | id",
        "{'seen': 1.5}                | seen         | whole-number",
        "{'seen': 1.0}                | seen         | whole-number",
        "{'seen': 1e2}                | seen         | whole-number",
        "{'seen': 2147483648}         | seen         | whole-number",
        "{'seen': 99999999999999999}  | seen         | whole-number",
        "{'seen': '0'}                | seen         | whole-number",
        "{'seen': true}               | seen         | whole-number",
        "{'met': 'true'}              | met          | true-or-false",
        "{'met': 1}                   | met          | true-or-false",
        "{'notes': []}                | notes        | object",
        "{'notes': {'a': 'b'}}        | notes.a      | object",
        "{'notes': {'a': {'text': 1}}} | notes.a.text | text",
        "{'with': {}}                 | with         | list",
        "{'with': ['a', 2]}           | with[1]      | text",
        "[]                           | ``           | object",
        "'place'                      | ``           | object"
      })
  void is_refused_with_the_place_and_what_was_expected(String body, String field, String expected) {
    UnfittingBodyException refused = refused(body);

    assertEquals("body.wrong-type", refused.code());
    assertEquals(Map.of("field", field, "expected", expected), refused.details());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'plaec': 'a'}                            | body.unknown-property   | plaec",
        "{'notes': {'a': {'txt': 'b'}}}            | body.unknown-property   | notes.a.txt",
        "{'seen': 1, 'seen': 1}                    | body.duplicate-property | seen",
        "{'notes': {'a': {}, 'a': {}}}             | body.duplicate-property | notes.a",
        "{'value': {'reason': 'a', 'reason': 'b'}} | body.duplicate-property | value.reason"
      })
  void is_refused_for_names_nobody_asked_for_or_that_come_twice(
      String body, String code, String field) {
    UnfittingBodyException refused = refused(body);

    assertEquals(code + " " + field, refused.code() + " " + refused.details().get("field"));
  }

  private static UnfittingBodyException refused(String body) {
    return assertThrows(
        UnfittingBodyException.class, () -> Shapes.require(Visit.class, bytes(body)));
  }

  private static byte[] bytes(String body) {
    return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
