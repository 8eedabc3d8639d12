package se.pejl.library.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Scalar;

/** The codes of one kind of thing in a form, each used once. */
final class Codes {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Map<String, Mark> used = new LinkedHashMap<>();
  private final Problems problems;
  private final Set<String> reserved;

  Codes(Problems problems) {
    this(problems, Set.of());
  }

  /**
   * @param reserved words that mean something else where these codes are used
   */
  Codes(Problems problems, Set<String> reserved) {
    this.problems = problems;
    this.reserved = reserved;
  }

  static boolean check(Scalar code, Problems problems) {
    return check(code.text(), code.mark(), problems);
  }

  static boolean check(String code, Mark mark, Problems problems) {
    boolean good = code.length() <= Limits.CODE && FORM.matcher(code).matches();
    if (!good) {
      problems.add(mark, Rule.CODE_FORM, code, Limits.CODE);
    }
    return good;
  }

  /**
   * Notes a code; one that is used already, or means something else, is reported.
   *
   * @return whether nothing else has it
   */
  boolean use(String code, Mark mark) {
    if (code.isEmpty()) {
      return true;
    }
    if (reserved.contains(code)) {
      problems.add(mark, Rule.CODE_RESERVED, code);
    }
    Mark first = used.putIfAbsent(code, mark);
    if (first != null) {
      problems.add(mark, Rule.CODE_DUPLICATE, code, first.line());
    }
    return first == null;
  }

  Set<String> all() {
    return used.keySet();
  }

  Mark markOf(String code) {
    return used.getOrDefault(code, Mark.START);
  }
}
