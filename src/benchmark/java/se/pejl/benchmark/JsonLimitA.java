package se.pejl.benchmark;

import java.io.IOException;

/** Job A. */
final class JsonLimitA extends JsonLimit {

  private static final String[] ITEMS = {"q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9"};
  private static final String[][] BANDS = {
    {"minimal", "Minimal"}, {"mild", "Lindrig"}, {"moderate", "Måttlig"}, {"severe", "Svår"}
  };

  JsonLimitA() {
    super("job-a@1.0.0", new LimitA(), ITEMS);
  }

  @Override
  int item(String name) {
    return name.charAt(1) - '1';
  }

  @Override
  int rank(int item, String option) {
    return switch (option) {
      case "none" -> 0;
      case "some" -> 1;
      case "most" -> 2;
      default -> 3;
    };
  }

  @Override
  void scores(Limit limit, SheetLimit sheet) throws IOException {
    int answered = limit.answered(0);
    if (limit.has(0)) {
      sheet.scored("total", "Summa", limit.lowest(0), BANDS[limit.band(0)], 9 - answered, null);
    } else {
      sheet.notScorable("total", "Summa", answered, 8, out -> missing(out));
    }
  }

  private void missing(com.fasterxml.jackson.core.JsonGenerator out) throws IOException {
    for (int item = 0; item < 9; item++) {
      if (ranks[item] < 0) {
        out.writeString(ITEMS[item]);
      }
    }
  }

  @Override
  void flags(Limit limit, SheetLimit sheet) throws IOException {
    if (limit.raised(0)) {
      sheet.flag("ninth", "Den nionde", "Prata om den i dag.");
    }
  }
}
