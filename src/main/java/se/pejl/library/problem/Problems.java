package se.pejl.library.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.pejl.form.text.Text;

/** The problems found so far in one file; after {@link #MOST} it stops collecting and says so. */
public final class Problems {

  public static final int MOST = 200;
  private static final int LONGEST_NAME = 80;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private boolean full;

  public Problems(String file) {
    this.file = file;
  }

  /** Reports a problem; strings are names and codes, {@link Text}s are said in either language. */
  public void add(Mark mark, Rule rule, Object... about) {
    if (full) {
      return;
    }
    if (found.size() == MOST) {
      full = true;
      found.add(new Problem(file, mark, Rule.LIMIT_PROBLEMS, List.of(named(MOST))));
      return;
    }
    Problem problem =
        new Problem(file, mark, rule, java.util.Arrays.stream(about).map(Problems::named).toList());
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  private static Text named(Object thing) {
    if (thing instanceof Text text) {
      return text;
    }
    String name = String.valueOf(thing);
    return Text.of(
        "en", name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…");
  }

  public boolean isFull() {
    return full;
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** All problems, as one reads the file. */
  public List<Problem> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }
}
