package se.pejl.benchmark;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.IntStream;

/** Job C. */
final class JsonLimitC extends JsonLimit {

  private static final String[] ITEMS =
      IntStream.range(0, 47).mapToObj(item -> "d" + (item + 1)).toArray(String[]::new);
  private static final int[] FIRST = {0, 7, 13, 22, 31, 37, 47};
  private static final String[] SCALES = {
    "separation", "worry", "panic", "social", "habits", "mood"
  };
  private static final String[][] BANDS = {
    {"usual", "Vanligt"}, {"border", "Gräns"}, {"raised", "Förhöjt"}
  };

  JsonLimitC() {
    super("job-c@1.0.0", new LimitC(), ITEMS);
  }

  @Override
  int item(String name) {
    int number = name.charAt(1) - '0';
    return (name.length() == 2 ? number : number * 10 + name.charAt(2) - '0') - 1;
  }

  @Override
  int rank(int item, String option) {
    return switch (option) {
      case "never" -> 0;
      case "sometimes" -> 1;
      case "often" -> 2;
      default -> 3;
    };
  }

  @Override
  void scores(Limit limit, SheetLimit sheet) throws IOException {
    for (int scale = 0; scale < 6; scale++) {
      String code = SCALES[scale];
      int from = FIRST[scale];
      int to = FIRST[scale + 1];
      int answered = limit.answered(2 * scale);
      if (limit.has(2 * scale)) {
        int t = 2 * scale + 1;
        sheet.scored(
            code, "Råpoäng " + code, limit.lowest(2 * scale), null, to - from - answered, null);
        sheet.scored(
            code + "-t",
            "T-poäng " + code,
            limit.lowest(t),
            BANDS[limit.band(t)],
            0,
            "Påhittade normer");
      } else {
        sheet.notScorable(
            code, "Råpoäng " + code, answered, to - from - 2, out -> missing(out, from, to));
        sheet.notScorable(code + "-t", "T-poäng " + code, 0, 1, out -> missing(out, from, to));
      }
    }
  }

  private void missing(JsonGenerator out, int from, int to) throws IOException {
    for (int item = from; item < to; item++) {
      if (ranks[item] < 0) {
        out.writeString(ITEMS[item]);
      }
    }
  }

  @Override
  void flags(Limit limit, SheetLimit sheet) {}
}
