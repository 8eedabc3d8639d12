package se.pejl.library.wire;

import java.util.List;
import java.util.Map;
import se.pejl.form.Check;
import se.pejl.form.Form;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.ScoreSheet;

/**
 * A check that holds, as it travels.
 *
 * @param voids the scales that have no score because of it
 */
public record CheckLine(String code, Map<String, String> says, List<String> voids) {

  public static List<CheckLine> all(Form form, ScoreSheet sheet) {
    return sheet.checks().stream()
        .flatMap(code -> form.check(code).stream())
        .map(CheckLine::of)
        .toList();
  }

  public static CheckLine of(Check check) {
    return new CheckLine(
        check.code(),
        check.says().byLanguage(),
        check.voids().stream().map(ScaleCode::value).toList());
  }
}
