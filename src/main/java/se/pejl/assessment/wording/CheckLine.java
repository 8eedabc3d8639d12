package se.pejl.assessment.wording;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.pejl.form.Check;
import se.pejl.form.Form;

/**
 * A check that holds, to be read.
 *
 * @param voided the titles of the scales that have no score because of it; empty text when it only
 *     warns
 */
public record CheckLine(String says, String voided) {

  public static List<CheckLine> all(Form form, Collection<String> checks, Words words) {
    return checks.stream()
        .flatMap(code -> form.check(code).stream())
        .map(check -> of(form, check, words))
        .toList();
  }

  private static CheckLine of(Form form, Check check, Words words) {
    String voided =
        check.voids().stream()
            .flatMap(scale -> form.scale(scale).stream())
            .map(scale -> words.of(scale.title()))
            .collect(Collectors.joining(", "));
    return new CheckLine(words.of(check.says()), voided);
  }
}
