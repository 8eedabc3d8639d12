package se.pejl.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes a text a little, as a slip of the hand, a bad merge or ill will would. */
record Mutation(Random random) {

  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    "- ",
    ",",
    "'",
    "\"",
    "&a ",
    "*a ",
    "!x ",
    "#",
    "|",
    ">",
    "%",
    "@",
    "\t",
    "null",
    "~",
    "true",
    "-1",
    "0.5",
    "\uD83D",
    "é",
    "and",
    "or",
    "not",
    "in",
    "(",
    ")",
    ">=",
    "=",
    "score(",
    "points(",
    "answered(",
    "count(",
    "same(",
    "999999999",
    "0.000001"
  };

  String of(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes && !lines.isEmpty(); i++) {
      change(lines, text);
    }
    return new String(String.join("\n", lines).getBytes(UTF_8), UTF_8); // half a letter is none
  }

  private void change(List<String> lines, String text) {
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String line = lines.get(at);
    int cut = random.nextInt(line.length() + 1);
    switch (random.nextInt(11)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, line);
      case 2 -> lines.set(at, lines.set(other, line));
      case 3 -> lines.set(at, line.substring(0, cut));
      case 4 -> lines.set(at, line.substring(0, cut) + piece() + line.substring(cut));
      case 5 -> lines.set(at, "  " + line);
      case 6 -> lines.set(at, line.replaceFirst("\\d+", number()));
      case 7 -> lines.set(at, line.replaceFirst("[a-zA-Z-]+:", word(text) + ":"));
      case 8 -> lines.set(at, line.replaceFirst(": [a-z-]+", ": " + word(text)));
      case 9 -> lines.set(at, swapped(line, text));
      default -> lines.set(at, line.replaceFirst("[,}\\]]", piece()));
    }
  }

  /** One word of the line, wherever it stands, becomes another word of the file. */
  private String swapped(String line, String text) {
    String[] words = line.split("[^a-zA-Z-]+");
    String word = words.length == 0 ? "" : words[random.nextInt(words.length)];
    return word.isEmpty() ? line : line.replace(word, word(text));
  }

  private String number() {
    return String.valueOf(random.nextInt(2000) - 50);
  }

  private String piece() {
    return PIECES[random.nextInt(PIECES.length)];
  }

  private String word(String text) {
    String[] words = text.split("[^a-zA-Z-]+");
    return words.length == 0 ? "x" : words[random.nextInt(words.length)];
  }
}
