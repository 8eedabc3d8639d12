package se.pejl.platform.rest.body;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A single value of one kind. */
enum Leaf implements Shape {
  TEXT("text", Event.VALUE_STRING),
  DAY("date", Event.VALUE_STRING) {
    @Override
    boolean holds(String written) {
      return DATE.matcher(written).matches() && exists(written);
    }
  },
  ID("id", Event.VALUE_STRING) {
    @Override
    boolean holds(String written) {
      return UUID.matcher(written).matches();
    }
  },
  NUMBER("number", Event.VALUE_NUMBER),
  WHOLE("whole-number", Event.VALUE_NUMBER) {
    @Override
    boolean holds(String written) {
      return DIGITS.matcher(written).matches()
          && Long.parseLong(written) == (int) Long.parseLong(written);
    }
  },
  TRUTH("true-or-false", Event.VALUE_TRUE) {
    @Override
    boolean fits(JsonParser json, Event first) {
      return first == Event.VALUE_TRUE || first == Event.VALUE_FALSE;
    }
  },
  /** Whatever JSON can say; its names are still held to be different from each other. */
  ANYTHING("anything", null) {
    @Override
    public void read(JsonParser json, Event first, Place place) {
      if (first == Event.START_OBJECT) {
        new Named(ANYTHING).read(json, first, place);
      } else if (first == Event.START_ARRAY) {
        new Several(ANYTHING).read(json, first, place);
      }
    }
  };

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DIGITS = Pattern.compile("-?\\d{1,10}");
  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final String expected;
  private final Event event;

  Leaf(String expected, Event event) {
    this.expected = expected;
    this.event = event;
  }

  @Override
  public void read(JsonParser json, Event first, Place place) {
    if (!fits(json, first)) {
      Shape.requireNull(first, place, expected);
    }
  }

  boolean fits(JsonParser json, Event first) {
    return first == event && holds(json.getString());
  }

  boolean holds(String written) {
    return true;
  }

  private static boolean exists(String day) {
    try {
      return LocalDate.parse(day) != null;
    } catch (DateTimeParseException noSuchDay) {
      return false;
    }
  }
}
