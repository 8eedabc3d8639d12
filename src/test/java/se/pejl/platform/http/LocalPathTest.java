package se.pejl.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The place to go on to")
class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/work.xhtml",
        "/casefile/overview.xhtml?id=6f1c9bd8-52c2-4a4d-9b4c-0a1b2c3d4e5f&tab=series"
      })
  void is_kept_when_it_is_on_this_server(String path) {
    assertEquals(path, LocalPath.of(path).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "work.xhtml",
        "//evil.example",
        "/\\evil.example",
        "http://evil.example/",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1",
        "/\"><script>",
        "/a#b",
        "/http://evil.example"
      })
  void is_the_first_page_when_it_is_not(String path) {
    assertEquals("/", LocalPath.of(path).value());
  }

  @Test
  void is_the_first_page_when_there_is_none() {
    assertEquals("/", LocalPath.of(null).value());
  }
}
