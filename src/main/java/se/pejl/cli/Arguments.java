package se.pejl.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.library.problem.Spelling;
import se.pejl.library.wire.Wire;

/**
 * What stood after the program's name.
 *
 * @param json whether a program will read what comes out
 * @param method another way of telling change from noise, shown beside the one of the form
 * @param audit what a copy of an installation is held to
 * @param cohort what was said of a table of scores, by option
 */
record Arguments(
    Command command,
    List<String> files,
    Words words,
    boolean json,
    Optional<ChangeMethod> method,
    AuditOptions audit,
    Map<String, String> cohort) {

  private static final List<String> OPTIONS =
      Stream.of(
              List.of("--json", "--language", "--method", "--help"),
              AuditOptions.NAMES,
              CohortTerms.OPTIONS)
          .flatMap(List::stream)
          .toList();

  Arguments {
    files = List.copyOf(files);
    cohort = Map.copyOf(cohort);
  }

  /**
   * @throws WrongUseException when they cannot be understood
   */
  static Arguments of(List<String> given) {
    Deque<String> rest = new ArrayDeque<>(given);
    List<String> plain = new ArrayList<>();
    String language = "sv";
    boolean json = false;
    Optional<ChangeMethod> method = Optional.empty();
    AuditOptions audit = new AuditOptions();
    Map<String, String> cohort = new TreeMap<>();
    boolean help = given.isEmpty();
    while (!rest.isEmpty()) {
      String next = rest.poll();
      switch (next) {
        case "--json" -> json = true;
        case "--help", "-h" -> help = true;
        case "--method" -> method = Optional.of(method(String.valueOf(rest.poll())));
        case "--language" -> language = String.valueOf(rest.poll());
        default -> {
          if (CohortTerms.OPTIONS.contains(next)) {
            cohort.put(next, value(next, rest));
          } else if (!audit.take(next, rest)) {
            plain.add(plain(next));
          }
        }
      }
    }
    Command command = help ? Command.HELP : Command.of(plain.isEmpty() ? "" : plain.remove(0));
    return new Arguments(
        command, command.taking(plain), Words.in(language), json, method, audit, cohort);
  }

  private static String value(String option, Deque<String> rest) {
    return Optional.ofNullable(rest.poll())
        .orElseThrow(() -> new WrongUseException("option.value", option));
  }

  private static ChangeMethod method(String word) {
    List<String> known = Arrays.stream(ChangeMethod.values()).map(Wire::code).toList();
    return Arrays.stream(ChangeMethod.values())
        .filter(method -> Wire.code(method).equals(word))
        .findFirst()
        .orElseThrow(
            () -> new WrongUseException("method.unknown", word, Spelling.didYouMean(word, known)));
  }

  private static String plain(String word) {
    if (word.startsWith("--")) {
      throw new WrongUseException("option.unknown", word, Spelling.didYouMean(word, OPTIONS));
    }
    return word;
  }

  /** The language asked for, also when nothing else can be understood. */
  static Words wordsOf(List<String> given) {
    int at = given.indexOf("--language");
    boolean english = at >= 0 && at + 1 < given.size() && given.get(at + 1).equals("en");
    return english ? Words.ENGLISH : Words.SWEDISH;
  }
}
