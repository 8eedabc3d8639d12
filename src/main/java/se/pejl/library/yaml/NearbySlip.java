package se.pejl.library.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Rule;

/**
 * A small slip on the line where the layout stopped being understood, or on the one before: often
 * the reason, where the reader of YAML names only what came of it.
 */
record NearbySlip(Mark mark, Rule rule, Text about) {

  private static final Pattern NO_SPACE =
      Pattern.compile("^[ -]*(?<slip>\\p{L}[\\p{L}\\d-]*):(?![\\s/]|$)");

  private static final String SEVERAL_KEYS =
      "^ *- \\p{L}[\\p{L}\\d-]*: [^\\[{\"']*?(?<slip>,) *\\p{L}[\\p{L}\\d-]*: ";

  private static final List<Looks> LOOKS =
      List.of(
          new Looks(Trouble.TAB, Pattern.compile("^ *(?<slip>\t)")),
          new Looks(
              Trouble.HARD_SPACE,
              Pattern.compile("^(?:[ -]*|[ -]*\\p{L}[\\p{L}\\d-]*:)(?<slip>[\u00A0\u2007\u202F])")),
          new Looks(Trouble.DASH_SPACE, Pattern.compile("^ *(?<slip>-)[\\p{L}{\\[\"']")),
          new Looks(Trouble.BULLET, Pattern.compile("^ *(?<slip>[–—•*·]|\\d{1,3}[.)]) ")),
          new Looks(Trouble.FENCE, Pattern.compile("^ *(?<slip>```)")),
          new Looks(Trouble.CONFLICT, Pattern.compile("^ *(?<slip><{7}|={7}|>{7})")),
          new Looks(Trouble.BRACES, Pattern.compile(SEVERAL_KEYS)),
          new Looks(Trouble.EQUALS, Pattern.compile("^[ -]*\\p{L}[\\p{L}\\d-]* *(?<slip>=)")));

  /** What a slip looks like. */
  private record Looks(Trouble trouble, Pattern pattern) {}

  static Optional<NearbySlip> to(Mark trouble, String text) {
    List<String> lines = text.lines().limit(trouble.line()).toList();
    return Stream.of(trouble.line(), trouble.line() - 1)
        .filter(line -> line >= 1 && line <= lines.size())
        .flatMap(line -> on(line, lines.get(line - 1)).stream())
        .findFirst();
  }

  private static Optional<NearbySlip> on(int number, String line) {
    for (Looks looks : LOOKS) {
      Matcher found = looks.pattern().matcher(line);
      if (found.find()) {
        Text words = looks.trouble().words();
        return Optional.of(new NearbySlip(mark(number, found), Rule.YAML_SYNTAX, words));
      }
    }
    Matcher noSpace = NO_SPACE.matcher(line);
    return noSpace.find()
        ? Optional.of(
            new NearbySlip(
                mark(number, noSpace), Rule.KEY_SPACE, Text.of("en", noSpace.group("slip"))))
        : Optional.empty();
  }

  private static Mark mark(int line, Matcher slip) {
    return new Mark(line, slip.start("slip") + 1);
  }
}
