package se.pejl.benchmark;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.OptionalInt;
import se.pejl.form.Circumstances;
import se.pejl.form.Informant;
import se.pejl.form.Sex;

/** One job from JSON to JSON by hand, with the streams of Jackson and no definition at all. */
abstract class JsonLimit {

  private final String form;
  private final Limit limit;
  private final String[] items;
  final int[] ranks;

  JsonLimit(String form, Limit limit, String[] items) {
    this.form = form;
    this.limit = limit;
    this.items = items;
    this.ranks = new int[items.length];
  }

  static JsonLimit of(Job job) {
    return switch (job) {
      case A -> new JsonLimitA();
      case B -> new JsonLimitB();
      case C -> new JsonLimitC();
    };
  }

  abstract int item(String name);

  abstract int rank(int item, String option);

  abstract void scores(Limit limit, SheetLimit sheet) throws IOException;

  abstract void flags(Limit limit, SheetLimit sheet) throws IOException;

  /** Whether an item is asked. */
  boolean shown(int item) {
    return true;
  }

  void score(JsonParser in, JsonGenerator out) throws IOException {
    Circumstances circumstances = read(in);
    limit.score(ranks, circumstances);
    SheetLimit sheet = new SheetLimit(out);
    out.writeStartObject();
    out.writeStringField("form", form);
    out.writeArrayFieldStart("scores");
    scores(limit, sheet);
    out.writeEndArray();
    out.writeArrayFieldStart("flags");
    flags(limit, sheet);
    out.writeEndArray();
    sheet.none("checks");
    sheet.none("critical");
    out.writeArrayFieldStart("shown");
    for (int item = 0; item < items.length; item++) {
      if (shown(item)) {
        out.writeString(items[item]);
      }
    }
    out.writeEndArray();
    sheet.none("unanswered");
    out.writeStringField("eligible", "yes");
    out.writeEndObject();
  }

  private Circumstances read(JsonParser in) throws IOException {
    int age = 0;
    Sex sex = Sex.UNKNOWN;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String key = in.currentName();
      in.nextToken();
      switch (key) {
        case "answers" -> answers(in);
        case "age" -> age = in.getIntValue();
        case "sex" -> sex = in.getText().equals("female") ? Sex.FEMALE : Sex.MALE;
        default -> in.getText();
      }
    }
    return new Circumstances(OptionalInt.of(age), sex, Informant.YOUTH);
  }

  private void answers(JsonParser in) throws IOException {
    while (in.nextToken() != JsonToken.END_OBJECT) {
      int item = item(in.currentName());
      if (in.nextToken() == JsonToken.VALUE_STRING) {
        ranks[item] = rank(item, in.getText());
      } else {
        in.skipChildren();
        ranks[item] = Job.WITHHELD;
      }
    }
  }
}
