package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.library.problem.Problem;

@DisplayName("A hostile definition")
class HostileDefinitionsTest {

  private static final Duration FAST = Duration.ofMillis(250);

  @BeforeAll
  static void warmUp() {
    for (int i = 0; i < 30; i++) {
      read(SmallForm.text());
    }
  }

  static Stream<Arguments> bombs() {
    String small = SmallForm.text();
    return Stream.of(
        bomb("five megabytes", "form: a\n" + "# x\n".repeat(1_300_000), "file.too-large"),
        bomb("nothing", "", "file.empty"),
        bomb("nothing but space", " \n\n \n", "file.empty"),
        bomb("nothing but remarks", "# one\n# two\n", "file.empty"),
        bomb("a bell", small.replace("Att prova", "Att \u0007 prova"), "file.control-character"),
        bomb("nested brackets", "form: " + "[".repeat(100_000), "yaml.depth"),
        bomb("nested braces", "form: " + "{a: ".repeat(100_000), "yaml.depth"),
        bomb("nested dashes", "- ".repeat(100_000), "yaml.depth"),
        bomb("an alias bomb", laughs(), "yaml.anchor"),
        bomb("a hundred thousand values", "form: [" + "a,".repeat(100_000) + "]", "limit.nodes"),
        bomb("ten thousand keys", keys(10_000), "limit.problems"),
        bomb("a megabyte in one word", "form: " + "a".repeat(990_000), "code.form"),
        bomb(
            "a text that is too long", small.replace("Att prova", "a".repeat(4_001)), "limit.text"),
        bomb("a large number", small.replace("points: 1", "points: 1e999999999"), "value.type"),
        bomb("six hundred items", items(600), "limit.entries"),
        bomb("a number", "42", "value.type"),
        bomb("a list", "[1, 2]", "value.type"));
  }

  private static Arguments bomb(String name, String text, String rule) {
    return Arguments.of(name, text, rule);
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      text.append("a").append(i).append(": &a").append(i).append(" [");
      text.append(before).append(", ").append(before).append("]\n");
    }
    return text.toString();
  }

  private static String keys(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "key" + i + ": x\n")
        .collect(Collectors.joining("", SmallForm.text(), ""));
  }

  private static String items(int count) {
    String more =
        IntStream.range(0, count)
            .mapToObj(i -> "      - {code: i" + i + ", stem: Fråga}\n")
            .collect(Collectors.joining());
    return SmallForm.text().replace("scales:\n", more + "scales:\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void is_answered_fast_with_a_name_for_what_is_wrong(String name, String text, String rule) {
    Reading reading = read(text);

    assertTrue(fastestOfThree(text).compareTo(FAST) < 0, name);
    List<String> rules = reading.problems().stream().map(p -> p.rule().code()).toList();
    assertEquals(List.of(rule), rules.stream().filter(rule::equals).distinct().toList());
    assertFalse(reading.form().isPresent());
  }

  /** Time this thread worked, since the machine may be busy with something else. */
  private static Duration fastestOfThree(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = threads.getCurrentThreadCpuTime();
      read(text);
      fastest = Math.min(fastest, threads.getCurrentThreadCpuTime() - start);
    }
    return Duration.ofNanos(fastest);
  }

  @Test
  void may_be_no_text_at_all() {
    byte[] binary = new byte[50_000];
    new Random(7).nextBytes(binary);

    Reading reading = DefinitionReader.read("binary", binary);

    assertEquals("file.not-utf8", reading.problems().get(0).rule().code());
  }

  @Test
  void with_a_broken_letter_says_where() {
    byte[] bytes = SmallForm.text().getBytes(StandardCharsets.ISO_8859_1);

    Problem problem = DefinitionReader.read("latin", bytes).problems().get(0);

    assertEquals("5:10 file.not-utf8", where(problem));
  }

  private static Reading read(String text) {
    return DefinitionReader.read("hostile", text);
  }

  private static String where(Problem problem) {
    return problem.line() + ":" + problem.column() + " " + problem.rule().code();
  }
}
