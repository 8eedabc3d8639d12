package se.pejl.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.library.bulk.SheetsInJson;
import se.pejl.scoring.Scorer;

/** Answers as JSON to score sheets as JSON: by hand with Jackson, and by the engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonToJson {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  @Param public Job job;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 16);
  private byte[][] sets;
  private JsonLimit limit;
  private SheetsInJson sheets;
  private int next;

  @Setup
  public void prepare() throws IOException {
    Form form = job.form();
    sets = json(form);
    limit = JsonLimit.of(job);
    sheets = new SheetsInJson(form, Scorer.of(form));
    for (int set = 0; set < Job.SETS; set++) {
      next = set;
      limit();
      String byHand = written.toString(StandardCharsets.UTF_8);
      next = set;
      engine();
      String byEngine = written.toString(StandardCharsets.UTF_8);
      if (!byHand.equals(byEngine)) {
        throw new IllegalStateException(byHand + "\n" + byEngine);
      }
    }
  }

  private byte[][] json(Form form) {
    int[][] ranks = job.answers();
    Circumstances[] circumstances = job.circumstances();
    AnswersAsJson text = new AnswersAsJson(job, form);
    byte[][] all = new byte[Job.SETS][];
    for (int set = 0; set < Job.SETS; set++) {
      all[set] = text.of(ranks[set], circumstances[set]).getBytes(StandardCharsets.UTF_8);
    }
    return all;
  }

  @Benchmark
  public int limit() throws IOException {
    written.reset();
    try (JsonParser in = JSON.createParser(sets[next++ & Job.SETS - 1]);
        JsonGenerator out = JSON.createGenerator(written)) {
      in.nextToken();
      limit.score(in, out);
    }
    return written.size();
  }

  @Benchmark
  public int engine() throws IOException {
    written.reset();
    try (JsonParser in = JSON.createParser(sets[next++ & Job.SETS - 1]);
        JsonGenerator out = JSON.createGenerator(written)) {
      in.nextToken();
      sheets.score(in, out);
    }
    return written.size();
  }
}
