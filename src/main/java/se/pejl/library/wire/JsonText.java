package se.pejl.library.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Records as JSON, as clients of the server get them: what is null is left out. */
public final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  public static String of(Object thing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      new JsonText(json).write(thing);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(Object thing) throws IOException {
    if (thing instanceof Record written) {
      object(written);
    } else if (thing instanceof Map<?, ?> map) {
      object(map);
    } else if (thing instanceof Collection<?> list) {
      list(list);
    } else if (thing instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (thing instanceof Integer number) {
      json.writeNumber(number);
    } else if (thing instanceof Long number) {
      json.writeNumber(number);
    } else if (thing instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else {
      json.writeString(thing.toString());
    }
  }

  private void object(Record written) throws IOException {
    json.writeStartObject();
    for (RecordComponent component : written.getClass().getRecordComponents()) {
      field(component.getName(), value(written, component));
    }
    json.writeEndObject();
  }

  private static Object value(Record written, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(written);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void object(Map<?, ?> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      field(entry.getKey().toString(), entry.getValue());
    }
    json.writeEndObject();
  }

  private void field(String name, Object value) throws IOException {
    if (value != null) {
      json.writeFieldName(name);
      write(value);
    }
  }

  private void list(Collection<?> list) throws IOException {
    json.writeStartArray();
    for (Object thing : list) {
      write(thing);
    }
    json.writeEndArray();
  }
}
