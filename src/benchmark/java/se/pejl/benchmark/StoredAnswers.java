package se.pejl.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import se.pejl.form.Form;
import se.pejl.library.bulk.SheetsInJson;
import se.pejl.scoring.Scorer;

/**
 * A hundred thousand sets of answers that are stored in a file, each its own, scored again one
 * after another: by hand and by the engine, turn by turn. That a small heap is enough is seen by
 * giving it no more.
 */
public final class StoredAnswers {

  private static final int SETS = Integer.getInteger("stored", 100_000);
  private static final int TURNS = 5;
  private static final JsonFactory JSON = new JsonFactory();

  private StoredAnswers() {}

  /** Scores one set of answers. */
  interface Scoring {
    void score(JsonParser in, JsonGenerator out) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    System.out.printf(
        "%n%d stored sets, %d MB at most%n%-4s %9s %10s %7s %11s %10s %11s%n",
        SETS,
        Runtime.getRuntime().maxMemory() >> 20,
        "job",
        "limit ms",
        "engine ms",
        "ratio",
        "first turn",
        "limit B",
        "engine B");
    for (Job job : Job.values()) {
      Path file = Files.createTempFile("answers", ".json");
      try {
        write(job, file);
        compare(job, file);
      } finally {
        Files.delete(file);
      }
    }
  }

  private static void write(Job job, Path file) throws IOException {
    Random random = new Random(100 + job.ordinal());
    AnswersAsJson text = new AnswersAsJson(job, job.form());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int set = 0; set < SETS; set++) {
        out.write(text.of(job.answers(random), Job.circumstances(random)));
        out.newLine();
      }
    }
  }

  private static void compare(Job job, Path file) throws IOException {
    Form form = job.form();
    JsonLimit byHand = JsonLimit.of(job);
    SheetsInJson sheets = new SheetsInJson(form, Scorer.of(form));
    Taken limit = Taken.UNKNOWN;
    Taken engine = Taken.UNKNOWN;
    double first = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      CRC32 hand = new CRC32();
      CRC32 ours = new CRC32();
      limit = limit.best(Taken.by(() -> turn(file, byHand::score, hand)));
      Taken now = Taken.by(() -> turn(file, sheets::score, ours));
      engine = engine.best(now);
      first = turn == 0 ? now.milliseconds() : first;
      if (hand.getValue() != ours.getValue()) {
        throw new IllegalStateException(job + ": the sheets are not the same");
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-4s %9.0f %10.0f %7.2f %11.0f %10d %11d%n",
        job,
        limit.milliseconds(),
        engine.milliseconds(),
        engine.milliseconds() / limit.milliseconds(),
        first,
        limit.bytes() / SETS,
        engine.bytes() / SETS);
  }

  private static void turn(Path file, Scoring scoring, CRC32 sum) throws IOException {
    CheckedOutputStream written = new CheckedOutputStream(OutputStream.nullOutputStream(), sum);
    try (InputStream stored = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        JsonParser in = JSON.createParser(stored);
        JsonGenerator out = JSON.createGenerator(written)) {
      while (in.nextToken() != null) {
        scoring.score(in, out);
      }
    }
  }
}
