package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;

@DisplayName("A definition")
class WaysOfWritingTest {

  @Test
  void may_be_written_as_json() {
    String json =
        """
        {"form": "small", "version": "1.10.0", "kind": "checklist", "language": "sv",
         "title": "Liten", "purpose": "Att prova",
         "rights": {"status": "open", "holder": "Ingen", "statement": "Fritt", "source": "här"},
         "sources": [{"id": "own", "cite": "Påhittat"}],
         "informants": ["worker"],
         "sections": [{"code": "only", "title": "Frågor", "items": [
           {"code": "a", "stem": "Hur många?", "number": {"min": 0, "max": 9.5, "decimals": 1},
            "why": "Behövs", "sensitivity": "none", "required": false}]}]}
        """;

    assertEquals("1.10.0", accepted(json).id().version());
  }

  @Test
  void may_come_from_windows() {
    Form form = accepted("\uFEFF" + SmallForm.text().replace("\n", "\r\n"));

    assertEquals("Två frågor", form.title().in("sv"));
  }

  @Test
  void keeps_versions_and_words_as_they_were_written() {
    String text = SmallForm.text().replace("version: 1.0.0", "version: '1.10.0'");

    assertEquals("1.10.0", accepted(text).id().version());
    assertEquals("no", accepted(SmallForm.text()).items().get(0).accept(new FirstOption()));
  }

  @Test
  void with_the_same_text_has_the_same_fingerprint() {
    String one = accepted(SmallForm.text()).fingerprint();

    assertEquals(64, one.length());
    assertEquals(one, accepted(SmallForm.text()).fingerprint());
    assertEquals(false, one.equals(accepted(SmallForm.text() + "\n").fingerprint()));
  }

  private static Form accepted(String text) {
    Reading reading = DefinitionReader.read("test", text);
    assertEquals(List.of(), reading.problems());
    return reading.form().orElseThrow();
  }
}
