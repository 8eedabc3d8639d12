package se.pejl.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.pejl.library.problem.Mark;
import se.pejl.library.yaml.Listing;
import se.pejl.library.yaml.Mapping;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;
import se.pejl.library.yaml.StrictYaml;

/** What stands in a JSON text, each piece with its place. */
final class JsonNodes implements AutoCloseable {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(StrictYaml.DEEPEST).build())
          .build();

  private final JsonParser json;
  private final int above;

  JsonNodes(Reader text) throws IOException {
    this(text, 0);
  }

  /** A piece of a file, with so many lines above it. */
  JsonNodes(Reader text, int above) throws IOException {
    this.json = JSON.createParser(text);
    this.above = above;
  }

  /** One after another: those that stand side by side, or in one list round all of them. */
  void each(Consumer<Node> consumer) throws IOException {
    while (json.nextToken() != null) {
      if (json.currentToken() != JsonToken.START_ARRAY) {
        consumer.accept(node());
        continue;
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        consumer.accept(node());
      }
    }
  }

  private Node node() throws IOException {
    Mark mark = here();
    return switch (json.currentToken()) {
      case START_OBJECT -> mapping(mark);
      case START_ARRAY -> listing(mark);
      case VALUE_STRING -> new Scalar(json.getText(), false, false, mark);
      case VALUE_NULL -> new Scalar("", true, false, mark);
      default -> new Scalar(json.getText(), true, false, mark);
    };
  }

  private Node mapping(Mark mark) throws IOException {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      Mark at = here();
      json.nextToken();
      entries.put(key, new Mapping.Entry(at, node()));
    }
    return new Mapping(entries, mark);
  }

  private Node listing(Mark mark) throws IOException {
    List<Node> nodes = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node());
    }
    return new Listing(nodes, mark);
  }

  private Mark here() {
    return mark(json.currentTokenLocation()).down(above);
  }

  static Mark mark(JsonLocation place) {
    return place == null
        ? Mark.START
        : new Mark(Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1));
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
