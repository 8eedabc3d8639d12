package se.pejl.assessment.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.assessment.Phase;
import se.pejl.assessment.Status;
import se.pejl.change.Course;
import se.pejl.change.ItemTransition;
import se.pejl.form.Informant;
import se.pejl.form.item.Nature;
import se.pejl.form.item.NoAnswer;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

@DisplayName("The texts of the assessment pages")
class AssessmentTextsTest {

  private static final Pattern IN_PAGE = Pattern.compile("\\bta\\['([a-z][\\w.-]*)']");
  private static final Pattern IN_SCRIPT = Pattern.compile("\\btexts\\.(\\w+)");

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
  void exist_for_every_key_that_a_page_asks_for() {
    assertEquals(Set.of(), missing(asked("src/main/webapp", ".xhtml", IN_PAGE, "")));
  }

  @Test
  void exist_for_every_key_that_a_script_asks_for() {
    assertEquals(
        Set.of(), missing(asked("src/main/webapp/resources/pejl", ".js", IN_SCRIPT, "js.")));
  }

  @Test
  void exist_for_every_word_of_the_domain() {
    Set<String> keys = new TreeSet<>();
    Arrays.stream(Informant.values()).forEach(one -> keys.add("informant." + one.code()));
    Arrays.stream(NoAnswer.values()).forEach(one -> keys.add("reason." + one.code()));
    keys.addAll(of("phase.", Phase.values()));
    keys.addAll(of("status.", Status.values()));
    keys.addAll(of("change.", ItemTransition.values()));
    keys.addAll(of("change.group.", Nature.values()));
    keys.addAll(of("score.course.", Course.values()));
    keys.addAll(of("score.not-applicable.", Score.Reason.values()));
    keys.add("result.age." + ScoreSheet.Eligible.NO);
    keys.add("result.age." + ScoreSheet.Eligible.UNKNOWN);

    assertEquals(Set.of(), missing(keys));
  }

  private static List<String> of(String prefix, Enum<?>[] words) {
    return Arrays.stream(words).map(word -> prefix + word.name()).toList();
  }

  private static Set<String> missing(Set<String> keys) {
    Set<String> missing = new TreeSet<>(keys);
    missing.removeAll(texts("sv").stringPropertyNames());
    return missing;
  }

  private static Set<String> asked(String root, String kind, Pattern pattern, String prefix) {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      for (Path file : files.filter(one -> one.toString().endsWith(kind)).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          keys.add(prefix + matcher.group(1));
        }
      }
      return keys;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties texts(String language) {
    Path file = Path.of("src/main/resources/se/pejl/assessment/texts_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
