package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts of the command line")
class CommandLineTextsTest {

  @Test
  void are_the_same_in_both_languages() {
    assertEquals(keys("sv"), keys("en"));
  }

  @Test
  void can_all_be_said() {
    for (String key : keys("en")) {
      assertFalse(Words.both(key, 2, 3, 4, 5).in("sv").isBlank(), key);
    }
  }

  private static Set<String> keys(String language) {
    return new TreeSet<>(
        ResourceBundle.getBundle("se.pejl.cli.texts", java.util.Locale.forLanguageTag(language))
            .keySet());
  }
}
