package se.pejl.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("No page has")
class PagesTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a script in the page   | (?s).*<script(?![^>]* src=).*",
        "a style in the page                | (?s).*\\sstyle=\".*",
        "a handler in the page | (?s).*\\son[a-z]+=\".*",
        "a style sheet in the page | (?s).*<style.*",
        "text that is shown unescaped       | (?s).*escape=\"false\".*",
        "the ajax that our policy blocks    | (?s).*<f:ajax.*",
        "a name that Faces means otherwise  |"
            + " '(?s).*\\svar=\"(view|request|session|flash|param).*'",
        // A posted form does not repeat the address, so the action would silently not be run.
        "a required part of the address     | (?s).*<f:viewParam[^>]*required=\"true\".*"
      })
  void page_has(String what, String pattern) throws IOException {
    List<Path> offenders;
    try (Stream<Path> files = Files.walk(PAGES)) {
      offenders =
          files.filter(PagesTest::isPage).filter(page -> text(page).matches(pattern)).toList();
    }
    assertEquals(List.of(), offenders, what);
  }

  @Test
  void pages_that_were_looked_for_in_vain() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      assertTrue(files.filter(PagesTest::isPage).count() > 10);
    }
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".xhtml");
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
