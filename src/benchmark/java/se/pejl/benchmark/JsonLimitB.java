package se.pejl.benchmark;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.IntStream;

/** Job B. */
final class JsonLimitB extends JsonLimit {

  private static final String[] ITEMS =
      IntStream.range(0, 30)
          .mapToObj(item -> item < 24 ? "r" + (item + 1) : "p" + (item - 23))
          .toArray(String[]::new);
  private static final String[][] BANDS = {
    {"low", "Låg"}, {"moderate", "Måttlig"}, {"high", "Hög"}
  };

  JsonLimitB() {
    super("job-b@1.0.0", new LimitB(), ITEMS);
  }

  @Override
  int item(String name) {
    int number = name.charAt(1) - '0';
    number = name.length() == 2 ? number : number * 10 + name.charAt(2) - '0';
    return name.charAt(0) == 'r' ? number - 1 : number + 23;
  }

  @Override
  int rank(int item, String option) {
    return switch (option) {
      case "low", "absent" -> 0;
      case "moderate", "present" -> 1;
      default -> 2;
    };
  }

  @Override
  boolean shown(int item) {
    return item != 15 && item != 23 || ranks[item - 1] >= 1;
  }

  @Override
  void scores(Limit limit, SheetLimit sheet) throws IOException {
    write(limit, sheet, 0, "past", "Delsumma past", 0, 10, 6, 12);
    write(limit, sheet, 1, "around", "Delsumma around", 10, 16, 4, 8);
    write(limit, sheet, 2, "self", "Delsumma self", 16, 24, 5, 10);
    write(limit, sheet, 3, "shield", "Skydd", 24, 30, -1, -1);
    write(limit, sheet, 4, "balance", "Balans", 0, 30, 10, 24);
    write(limit, sheet, 5, "marked", "Antal höga", 0, 24, -1, -1);
  }

  private void write(
      Limit limit,
      SheetLimit sheet,
      int scale,
      String code,
      String title,
      int from,
      int to,
      int moderate,
      int high)
      throws IOException {
    int lowest = limit.lowest(scale);
    int highest = limit.highest(scale);
    String[] low = band(lowest, moderate, high);
    if (lowest == highest) {
      sheet.scored(code, title, lowest, low, 0, null);
    } else {
      sheet.range(
          code,
          title,
          lowest,
          highest,
          out -> missing(out, from, to),
          low,
          band(highest, moderate, high));
    }
  }

  private static String[] band(int value, int moderate, int high) {
    return moderate < 0 ? null : BANDS[value >= high ? 2 : value >= moderate ? 1 : 0];
  }

  private void missing(JsonGenerator out, int from, int to) throws IOException {
    for (int item = from; item < to; item++) {
      if (ranks[item] < 0 && shown(item)) {
        out.writeString(ITEMS[item]);
      }
    }
  }

  @Override
  void flags(Limit limit, SheetLimit sheet) throws IOException {
    if (limit.raised(0)) {
      sheet.flag("ninth", "Den nionde", "Prata om den i dag.");
    }
    if (limit.raised(1)) {
      sheet.flag("many", "Många höga", "Ta upp det i gruppen.");
    }
  }
}
