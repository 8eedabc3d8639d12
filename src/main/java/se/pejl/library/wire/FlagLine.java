package se.pejl.library.wire;

import java.util.List;
import java.util.Map;
import se.pejl.form.Flag;
import se.pejl.form.Form;
import se.pejl.scoring.ScoreSheet;

/** A raised flag and what to do about it, as it travels. */
public record FlagLine(String code, Map<String, String> title, Map<String, String> act) {

  public static List<FlagLine> all(Form form, ScoreSheet sheet) {
    return sheet.flags().stream()
        .flatMap(code -> form.flag(code).stream())
        .map(FlagLine::of)
        .toList();
  }

  public static FlagLine of(Flag flag) {
    return new FlagLine(flag.code(), flag.title().byLanguage(), flag.act().byLanguage());
  }
}
