package se.pejl.platform.rest.body;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of bodies, worked out from the records they are read into. */
public final class Shapes {

  private static final Map<Type, Shape> LEAVES =
      Map.ofEntries(
          Map.entry(String.class, Leaf.TEXT),
          Map.entry(Integer.class, Leaf.WHOLE),
          Map.entry(int.class, Leaf.WHOLE),
          Map.entry(BigDecimal.class, Leaf.NUMBER),
          Map.entry(Boolean.class, Leaf.TRUTH),
          Map.entry(boolean.class, Leaf.TRUTH),
          Map.entry(LocalDate.class, Leaf.DAY),
          Map.entry(UUID.class, Leaf.ID));

  private static final Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();

  private Shapes() {}

  /**
   * Holds a body that is sound JSON in UTF-8 to the type it is to be read into.
   *
   * @throws UnfittingBodyException naming the first place that does not fit
   */
  public static void require(Type type, byte[] body) {
    try (JsonParser json =
        Json.createParserFactory(Map.of())
            .createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
      KNOWN.computeIfAbsent(type, Shapes::of).read(json, json.next(), Place.TOP);
    }
  }

  private static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Shape last = of(arguments[arguments.length - 1]);
      if (generic.getRawType() == List.class) {
        return new Shape.Several(last);
      }
      return generic.getRawType() == Map.class ? new Shape.Named(last) : Leaf.ANYTHING;
    }
    if (type instanceof Class<?> kind && kind.isRecord()) {
      return members(kind);
    }
    return LEAVES.getOrDefault(type, Leaf.ANYTHING);
  }

  private static Shape members(Class<?> kind) {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    for (RecordComponent component : kind.getRecordComponents()) {
      shapes.put(component.getName(), of(component.getGenericType()));
    }
    return new Shape.Members(Map.copyOf(shapes));
  }
}
