package se.pejl.platform.rest.body;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What may stand at one place of a body; null may stand everywhere, the feature decides about it.
 */
sealed interface Shape permits Leaf, Shape.Members, Shape.Named, Shape.Several {

  /** Reads the value that begins with this event, to its end. */
  void read(JsonParser json, Event first, Place place);

  /** An object with these members, and no others. */
  record Members(Map<String, Shape> shapes) implements Shape {

    @Override
    public void read(JsonParser json, Event first, Place place) {
      object(json, first, place, this::of);
    }

    private Shape of(String name, Place at) {
      Shape shape = shapes.get(name);
      if (shape == null) {
        throw UnfittingBodyException.unknown(at);
      }
      return shape;
    }
  }

  /** An object whose members may have any name, and all look the same. */
  record Named(Shape each) implements Shape {

    @Override
    public void read(JsonParser json, Event first, Place place) {
      object(json, first, place, (name, at) -> each);
    }
  }

  /** A list whose elements all look the same. */
  record Several(Shape each) implements Shape {

    @Override
    public void read(JsonParser json, Event first, Place place) {
      if (first != Event.START_ARRAY) {
        requireNull(first, place, "list");
        return;
      }
      int index = 0;
      for (Event next = json.next(); next != Event.END_ARRAY; next = json.next()) {
        each.read(json, next, place.element(index++));
      }
    }
  }

  /** Which shape the member of this name has. */
  interface Choice {
    Shape of(String name, Place at);
  }

  private static void object(JsonParser json, Event first, Place place, Choice choice) {
    if (first != Event.START_OBJECT) {
      requireNull(first, place, "object");
      return;
    }
    Set<String> seen = new HashSet<>();
    while (json.next() == Event.KEY_NAME) {
      String name = json.getString();
      Place at = place.member(name);
      if (!seen.add(name)) {
        throw UnfittingBodyException.duplicate(at);
      }
      choice.of(name, at).read(json, json.next(), at);
    }
  }

  static void requireNull(Event event, Place place, String expected) {
    if (event != Event.VALUE_NULL) {
      throw UnfittingBodyException.wrongType(place, expected);
    }
  }
}
