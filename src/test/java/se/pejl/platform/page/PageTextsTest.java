package se.pejl.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts of the pages")
class PageTextsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BEANS = Path.of("src/main/java");

  /** {@code t['key']} in a page; keys put together from parts are tested by those who know them. */
  private static final Pattern IN_PAGE = Pattern.compile("\\bt\\['([a-zA-Z][\\w.-]*[\\w])']");

  private static final Pattern IN_BEAN =
      Pattern.compile("\\btexts\\s*\\.(?:of|say|sayOnNextPage|refuse)\\(\\s*\"([^\"]+)\"\\s*[,)]");

  @Test
  void are_the_same_in_both_languages() {
    assertEquals(texts("sv").stringPropertyNames(), texts("en").stringPropertyNames());
  }

  @Test
  void say_something_in_each_language() {
    for (String language : List.of("sv", "en")) {
      texts(language).forEach((key, text) -> assertTrue(!text.toString().isBlank(), key::toString));
    }
  }

  @Test
  void exist_for_every_key_that_a_page_or_bean_asks_for() {
    Set<String> missing = new TreeSet<>();
    missing.addAll(asked(PAGES, ".xhtml", IN_PAGE));
    missing.addAll(asked(BEANS, ".java", IN_BEAN));
    missing.removeAll(texts("sv").stringPropertyNames());
    assertEquals(Set.of(), missing);
  }

  /** A plain apostrophe would swallow what is put into the text. */
  @Test
  void use_the_typographic_apostrophe() {
    for (String language : List.of("sv", "en")) {
      texts(language)
          .forEach((key, text) -> assertTrue(!text.toString().contains("'"), key::toString));
    }
  }

  private static Set<String> asked(Path root, String kind, Pattern pattern) {
    try (Stream<Path> files = Files.walk(root)) {
      Set<String> keys = new TreeSet<>();
      files
          .filter(file -> file.toString().endsWith(kind))
          .forEach(
              file -> {
                Matcher matcher = pattern.matcher(read(file));
                while (matcher.find()) {
                  keys.add(matcher.group(1));
                }
              });
      return keys;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties texts(String language) {
    Properties texts = new Properties();
    Path file = Path.of("src/main/resources/se/pejl/texts_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
