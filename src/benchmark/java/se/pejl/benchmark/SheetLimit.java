package se.pejl.benchmark;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Writes the parts of a sheet, field by field. */
final class SheetLimit {

  /** A map of two has an order of its own in each run. */
  private static final boolean ENGLISH_FIRST =
      Map.of("sv", "", "en", "").keySet().iterator().next().equals("en");

  private final JsonGenerator out;

  SheetLimit(JsonGenerator out) {
    this.out = out;
  }

  void none(String field) throws IOException {
    out.writeArrayFieldStart(field);
    out.writeEndArray();
  }

  void swedish(String field, String text) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("sv", text);
    out.writeEndObject();
  }

  private void english(String field, String swedish, String english) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("en", english);
    out.writeStringField("sv", swedish);
    out.writeEndObject();
  }

  private void both(String field, String swedish, String english) throws IOException {
    if (ENGLISH_FIRST) {
      english(field, swedish, english);
      return;
    }
    out.writeObjectFieldStart(field);
    out.writeStringField("sv", swedish);
    out.writeStringField("en", english);
    out.writeEndObject();
  }

  private void begin(String scale, String title, String outcome) throws IOException {
    out.writeStartObject();
    out.writeStringField("scale", scale);
    swedish("title", title);
    out.writeStringField("outcome", outcome);
  }

  /** A score without bands when they are null. */
  void scored(String scale, String title, int value, String[] band, int imputed, String norms)
      throws IOException {
    begin(scale, title, "scored");
    out.writeNumberField("value", value);
    out.writeNumberField("lowest", value);
    out.writeNumberField("highest", value);
    band(band);
    out.writeNumberField("imputed", imputed);
    none("missing");
    if (norms != null) {
      out.writeStringField("norms", norms);
    }
    bands(band);
    String text = band == null ? "" + value : value + ": " + band[1];
    both("text", text, text);
    out.writeEndObject();
  }

  private void band(String[] band) throws IOException {
    if (band != null) {
      out.writeStringField("band", band[0]);
      swedish("bandTitle", band[1]);
    }
  }

  private void bands(String[] band) throws IOException {
    out.writeArrayFieldStart("bands");
    if (band != null) {
      system();
      out.writeStringField("band", band[0]);
      swedish("title", band[1]);
      none("possible");
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void system() throws IOException {
    out.writeStartObject();
    out.writeStringField("system", "");
    out.writeObjectFieldStart("systemTitle");
    out.writeEndObject();
  }

  /** Names of what is missing. */
  interface Missing {
    void write(JsonGenerator out) throws IOException;
  }

  /** A range; with one band, with two it can be, or with none. */
  void range(
      String scale,
      String title,
      int lowest,
      int highest,
      Missing missing,
      String[] low,
      String[] high)
      throws IOException {
    begin(scale, title, "range");
    out.writeNumberField("lowest", lowest);
    out.writeNumberField("highest", highest);
    band(low == high ? low : null);
    out.writeArrayFieldStart("missing");
    missing.write(out);
    out.writeEndArray();
    if (low == high) {
      bands(low);
    } else {
      possible(low, high);
    }
    String certain = low == high && low != null ? ": " + low[1] : "";
    both(
        "text",
        "mellan " + lowest + " och " + highest + certain,
        "between " + lowest + " and " + highest + certain);
    out.writeEndObject();
  }

  private void possible(String[] low, String[] high) throws IOException {
    out.writeArrayFieldStart("bands");
    system();
    out.writeArrayFieldStart("possible");
    out.writeStartObject();
    english("group", "alla", "everyone");
    out.writeStringField("lowest", low[0]);
    swedish("lowestTitle", low[1]);
    out.writeStringField("highest", high[0]);
    swedish("highestTitle", high[1]);
    out.writeEndObject();
    out.writeEndArray();
    english(
        "uncertain",
        "Inget säkert band: kan vara ”" + low[1] + "” till ”" + high[1] + "”",
        "No certain band: can be “" + low[1] + "” to “" + high[1] + "”");
    out.writeEndObject();
    out.writeEndArray();
  }

  void notScorable(String scale, String title, int answered, int required, Missing missing)
      throws IOException {
    begin(scale, title, "not-scorable");
    out.writeNumberField("answered", answered);
    out.writeNumberField("required", required);
    out.writeArrayFieldStart("missing");
    missing.write(out);
    out.writeEndArray();
    none("bands");
    both(
        "text",
        "ingen poäng: " + answered + " besvarade, " + required + " behövs",
        "no score: " + answered + " answered, " + required + " needed");
    out.writeEndObject();
  }

  void flag(String code, String title, String act) throws IOException {
    out.writeStartObject();
    out.writeStringField("code", code);
    swedish("title", title);
    swedish("act", act);
    out.writeEndObject();
  }
}
