package se.pejl.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import se.pejl.form.item.Item;
import se.pejl.library.bulk.SheetsInJson;
import se.pejl.library.wire.Wire;
import se.pejl.scoring.Scorer;
import se.pejl.scoring.rules.AnswerVector;

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
    AnswerVector places = Scorer.of(form).answers();
    byte[][] all = new byte[Job.SETS][];
    for (int set = 0; set < Job.SETS; set++) {
      all[set] =
          json(form.items(), places, ranks[set], circumstances[set])
              .getBytes(StandardCharsets.UTF_8);
    }
    return all;
  }

  private String json(List<Item> items, AnswerVector places, int[] ranks, Circumstances youth) {
    StringBuilder text = new StringBuilder("{\"answers\":{");
    for (int item = 0; item < ranks.length; item++) {
      String given =
          ranks[item] < 0
              ? "{\"reason\":\"" + job.reason().code() + "\"}"
              : "\"" + places.option(item, ranks[item]) + "\"";
      text.append(item > 0 ? ",\"" : "\"")
          .append(items.get(item).code())
          .append("\":")
          .append(given);
    }
    return text.append("},\"age\":")
        .append(youth.age().getAsInt())
        .append(",\"sex\":\"")
        .append(Wire.code(youth.sex()))
        .append("\",\"informant\":\"youth\"}")
        .toString();
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
