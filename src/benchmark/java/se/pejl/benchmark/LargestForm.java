package se.pejl.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import se.pejl.form.Form;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.scoring.Scorer;

/**
 * Reading the largest form that ships, with every check, and making it ready for scoring; beside it
 * what the YAML library takes for merely going through the same text.
 */
public final class LargestForm {

  private static final int TURNS = Integer.getInteger("turns", 300);
  private static int seen;

  private LargestForm() {}

  public static void main(String[] arguments) throws IOException {
    Path file = largest(Path.of("forms"));
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    Form form = DefinitionReader.read(file.toString(), bytes).form().orElseThrow();
    Taken walked = Taken.UNKNOWN;
    Taken read = Taken.UNKNOWN;
    Taken ready = Taken.UNKNOWN;
    for (int turn = 0; turn < TURNS; turn++) {
      walked = walked.best(Taken.by(() -> walk(text)));
      read = read.best(Taken.by(() -> DefinitionReader.read(file.toString(), bytes)));
      ready = ready.best(Taken.by(() -> Scorer.of(form)));
    }
    System.out.printf(
        "%n%s: %d bytes, %d items, %d scales%n%-34s %8s %9s%n",
        file, bytes.length, form.items().size(), form.scales().size(), "", "ms", "kB");
    line("gone through as YAML", walked);
    line("read and checked", read);
    line("made ready for scoring", ready);
  }

  private static void line(String what, Taken taken) {
    System.out.printf(
        Locale.ROOT, "%-34s %8.3f %9.0f%n", what, taken.milliseconds(), taken.bytes() / 1e3);
  }

  private static Path largest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .max(Comparator.comparingLong(LargestForm::size))
          .orElseThrow();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void walk(String text) {
    new Parse(LoadSettings.builder().build()).parseString(text).forEach(event -> seen++);
  }
}
