package se.pejl.cli.cohort;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A table of scores before and after, a person a line: {@code id,pre,post}. One line at a time is
 * kept, however many there are. The first line may name the columns; between columns stands a
 * comma, a semicolon or a tab, and where it is no comma, numbers may have one.
 */
public record CohortFile(Path path) {

  private static final int LONGEST_LINE = 10_000;
  private static final String MARK_OF_ORDER = "\uFEFF";

  /** What is done with the lines. */
  public interface Reading {
    void take(ThenAndLater scores);

    /** A line on which one of the scores is left out. */
    void lacking();

    /** A line that cannot be understood; why is the code of the reason. */
    void refused(int line, int column, String why);
  }

  /**
   * @throws java.nio.charset.CharacterCodingException when it is no UTF-8
   */
  public void each(Reading reading) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    try (Reader text =
        new BufferedReader(new InputStreamReader(new FileInputStream(path.toFile()), decoder))) {
      Columns columns = null;
      int number = 0;
      for (String line = line(text); line != null; line = line(text)) {
        number++;
        String plain = number == 1 && line.startsWith(MARK_OF_ORDER) ? line.substring(1) : line;
        if (plain.isBlank()) {
          continue;
        }
        if (columns == null) {
          columns = Columns.of(plain);
          if (columns.named()) {
            continue;
          }
        }
        take(columns, plain, number, reading);
      }
    }
  }

  private static void take(Columns columns, String line, int number, Reading reading) {
    if (line.length() >= LONGEST_LINE) {
      reading.refused(number, 1, "cohort.long");
      return;
    }
    columns.read(line, number, reading);
  }

  /** Without its end; cut off where it is longer than a line can be. Null at the end. */
  private static String line(Reader text) throws IOException {
    int next = text.read();
    if (next < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    for (; next >= 0 && next != '\n'; next = text.read()) {
      if (next != '\r' && line.length() < LONGEST_LINE) {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  /** Goes through the file once for the scores alone. */
  public void eachScored(Consumer<ThenAndLater> consumer) throws IOException {
    each(
        new Reading() {
          @Override
          public void take(ThenAndLater scores) {
            consumer.accept(scores);
          }

          @Override
          public void lacking() {
            // counted when they are read for what is said of them
          }

          @Override
          public void refused(int line, int column, String why) {
            // said when they are read for what is said of them
          }
        });
  }

  static List<String> names(List<String> fields) {
    return fields.stream().map(field -> field.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
