package se.pejl.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.Role;
import se.pejl.access.log.Event;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.agreement.DoubleRating;
import se.pejl.agreement.DoubleRatingLine;
import se.pejl.agreement.Ground;
import se.pejl.agreement.statistic.Estimate;
import se.pejl.assessment.Phase;
import se.pejl.assessment.Status;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.change.ItemTransition;
import se.pejl.form.FormKind;
import se.pejl.form.Informant;
import se.pejl.form.Rights;
import se.pejl.form.Sex;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Nature;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.scale.Direction;
import se.pejl.form.text.TranslationStatus;
import se.pejl.library.licence.Standing;
import se.pejl.oversight.LogReviewMark;
import se.pejl.oversight.Suspicion;

@DisplayName("The texts of the pages")
class PageTextsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BEANS = Path.of("src/main/java");

  /** {@code t['key']} in a page; keys put together from parts are tested by those who know them. */
  private static final Pattern IN_PAGE = Pattern.compile("\\bt\\['([a-zA-Z][\\w.-]*[\\w])']");

  private static final Pattern IN_BEAN =
      Pattern.compile("\\btexts\\s*\\.(?:of|say|sayOnNextPage|refuse)\\(\\s*\"([^\"]+)\"\\s*[,)]");

  /** The code of a class that extends Refused, on a line of its own. */
  private static final Pattern REFUSAL =
      Pattern.compile("public String code\\(\\) \\{\\s*return \"([a-z.-]+)\";");

  /** Keys that pages put together from a prefix and a value. */
  private static final Map<String, Class<? extends Enum<?>>> NAMED =
      Map.ofEntries(
          Map.entry("role.", Role.class),
          Map.entry("sex.", Sex.class),
          Map.entry("informant.", Informant.class),
          Map.entry("phase.", Phase.class),
          Map.entry("phase.short.", Phase.class),
          Map.entry("status.", Status.class),
          Map.entry("agreement.stage.", DoubleRatingLine.Stage.class),
          Map.entry("agreement.ground.", Ground.class),
          Map.entry("agreement.outcome.", DoubleRating.Outcome.class),
          Map.entry("agreement.unknown.", Estimate.Reason.class),
          Map.entry("event.", Event.Kind.class),
          Map.entry("protection.level.", ProtectionLevel.class),
          Map.entry("suspicion.", Suspicion.class),
          Map.entry("log-review.verdict.", LogReviewMark.Verdict.class),
          Map.entry("why.role.", Role.class),
          Map.entry("why.your-role.", Role.class),
          Map.entry("timeline.kind.", EventKind.class),
          Map.entry("reason.", NoAnswer.class),
          Map.entry("forms.kind.", FormKind.class),
          Map.entry("standing.", Standing.class),
          Map.entry("forms.rights.", Rights.Status.class),
          Map.entry("forms.translation.", TranslationStatus.class),
          Map.entry("form.role.", FactorRole.class),
          Map.entry("factors.", Nature.class),
          Map.entry("factors.since.", ItemTransition.class),
          Map.entry("bearing.", Direction.class));

  /** Of a key that stands twice the later one wins, without a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "texts_sv",
        "texts_en",
        "assessment/texts_sv",
        "assessment/texts_en",
        "cli/texts_sv",
        "cli/texts_en"
      })
  void stand_once(String bundle) throws IOException {
    Path file = Path.of("src/main/resources/se/pejl/" + bundle + ".properties");
    List<String> keys =
        Files.readAllLines(file).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertEquals(Set.copyOf(keys).size(), keys.size(), () -> twice(keys));
  }

  private static String twice(List<String> keys) {
    return keys.stream().filter(key -> Collections.frequency(keys, key) > 1).toList().toString();
  }

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

  @Test
  void name_every_value_that_a_page_shows_by_its_code() {
    Set<String> asked = new TreeSet<>();
    NAMED.forEach((prefix, kind) -> asked.addAll(keys(prefix, kind)));
    asked.removeAll(texts("sv").stringPropertyNames());
    assertEquals(Set.of(), asked);
  }

  @Test
  void say_what_to_do_for_every_refusal() {
    Set<String> missing = new TreeSet<>();
    asked(BEANS, ".java", REFUSAL).forEach(code -> missing.add("refused." + code));
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

  private static List<String> keys(String prefix, Class<? extends Enum<?>> kind) {
    return Stream.of(kind.getEnumConstants()).map(value -> prefix + value.name()).toList();
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
