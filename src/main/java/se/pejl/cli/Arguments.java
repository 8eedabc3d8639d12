package se.pejl.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.pejl.library.problem.Spelling;

/**
 * What stood after the program's name.
 *
 * @param json whether a program will read what comes out
 */
record Arguments(Command command, List<String> files, Words words, boolean json) {

  private static final List<String> OPTIONS = List.of("--json", "--language", "--help");

  Arguments {
    files = List.copyOf(files);
  }

  /**
   * @throws WrongUseException when they cannot be understood
   */
  static Arguments of(List<String> given) {
    Deque<String> rest = new ArrayDeque<>(given);
    List<String> plain = new ArrayList<>();
    String language = "sv";
    boolean json = false;
    boolean help = given.isEmpty();
    while (!rest.isEmpty()) {
      String next = rest.poll();
      switch (next) {
        case "--json" -> json = true;
        case "--help", "-h" -> help = true;
        case "--language" -> language = String.valueOf(rest.poll());
        default -> plain.add(plain(next));
      }
    }
    Command command = help ? Command.HELP : Command.of(plain.isEmpty() ? "" : plain.remove(0));
    return new Arguments(command, command.taking(plain), Words.in(language), json);
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
