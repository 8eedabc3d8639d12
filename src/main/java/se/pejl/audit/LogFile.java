package se.pejl.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import se.pejl.access.log.chain.Head;
import se.pejl.access.log.chain.Link;

/**
 * A log in a file: one JSON object a line, first the format, then the end of each board's log, then
 * the events by board and number, each with all its columns by their names.
 */
public final class LogFile implements CopiedLog {

  private static final String FORMAT = "pejl-log-1";
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path file;

  public LogFile(Path file) {
    this.file = file;
  }

  /** Writes a log down; returns how many events it has. */
  public static long write(CopiedLog log, Writer text) throws IOException {
    LongAdder events = new LongAdder();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      object(json, Map.of("format", FORMAT));
      for (Head head : log.heads()) {
        object(json, Columns.of(head));
      }
      log.events(
          link -> {
            object(json, Columns.of(link));
            events.increment();
          });
      json.writeRaw("\n");
    }
    return events.sum();
  }

  private static void object(JsonGenerator json, Map<String, ?> columns) {
    try {
      json.writeStartObject();
      for (Map.Entry<String, ?> column : columns.entrySet()) {
        if (column.getValue() instanceof Long number) {
          json.writeNumberField(column.getKey(), number);
        } else {
          json.writeObjectField(column.getKey(), column.getValue());
        }
      }
      json.writeEndObject();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    lines(
        line -> {
          if (line.containsKey("end")) {
            heads.add(Columns.head(line));
          }
        });
    return heads;
  }

  @Override
  public void events(Consumer<Link> each) {
    lines(
        line -> {
          if (line.containsKey("board")) {
            each.accept(Columns.link(line));
          }
        });
  }

  @Override
  public void close() {
    // it is opened anew for each reading
  }

  private void lines(Consumer<Map<String, String>> each) {
    try (BufferedReader text = Files.newBufferedReader(file);
        JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() == null || !FORMAT.equals(object(json).get("format"))) {
        throw new UnreadableCopyException("format", null);
      }
      while (json.nextToken() != null) {
        each.accept(object(json));
      }
    } catch (IOException unreadable) {
      throw new UnreadableCopyException(unreadable.getClass().getSimpleName(), unreadable);
    }
  }

  private static Map<String, String> object(JsonParser json) throws IOException {
    Map<String, String> columns = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isStructStart()) {
        throw new UnreadableCopyException("format", null);
      }
      columns.put(name, value == JsonToken.VALUE_NULL ? null : json.getText());
    }
    return columns;
  }
}
