package se.pejl.cli.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.pejl.cli.cohort.CohortFile.Reading;

/**
 * Where on a line the two scores stand.
 *
 * @param named whether the first line names the columns
 */
record Columns(char between, boolean named, int then, int later) {

  private static final List<String> THEN = List.of("pre", "before", "före");
  private static final List<String> LATER = List.of("post", "after", "efter");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}([.]\\d{1,9})?");
  private static final int SECOND = 1;
  private static final int THIRD = 2;

  /** By the first line: by the names on it, or else the second and the third. */
  static Columns of(String line) {
    char between = line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
    List<String> names = CohortFile.names(fields(line, between));
    int then = place(names, THEN);
    int later = place(names, LATER);
    return then >= 0 && later >= 0
        ? new Columns(between, true, then, later)
        : new Columns(between, false, SECOND, THIRD);
  }

  private static int place(List<String> names, List<String> known) {
    return known.stream().mapToInt(names::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  void read(String line, int number, Reading reading) {
    List<String> fields = fields(line, between);
    int needed = Math.max(then, later);
    if (fields.size() <= needed) {
      reading.refused(number, 1, "cohort.columns");
      return;
    }
    if (missing(fields.get(then)) || missing(fields.get(later))) {
      reading.lacking();
      return;
    }
    Optional<BigDecimal> first = number(fields.get(then));
    Optional<BigDecimal> second = number(fields.get(later));
    if (first.isEmpty() || second.isEmpty()) {
      reading.refused(number, column(fields, first.isEmpty() ? then : later), "cohort.number");
      return;
    }
    reading.take(new ThenAndLater(first.get(), second.get()));
  }

  private static boolean missing(String field) {
    String plain = field.strip();
    return plain.isEmpty() || plain.equals("NA");
  }

  private Optional<BigDecimal> number(String field) {
    String plain = field.strip();
    String pointed = between == ',' ? plain : plain.replace(',', '.');
    return NUMBER.matcher(pointed).matches()
        ? Optional.of(new BigDecimal(pointed))
        : Optional.empty();
  }

  /** Where a field begins, counted from 1, when nothing on the line is quoted. */
  private static int column(List<String> fields, int at) {
    return fields.subList(0, at).stream().mapToInt(field -> field.length() + 1).sum() + 1;
  }

  /** Between quotation marks a field may hold what otherwise parts fields. */
  private static List<String> fields(String line, char between) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char sign : line.toCharArray()) {
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == between && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(sign);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
