package se.pejl.library.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.pejl.form.Check;
import se.pejl.form.Form;

/** A check in words, with the titles of the scales it takes the score from. */
public record CheckWords(String says, String voided) {

  static List<CheckWords> of(Form form, Collection<String> codes, String language) {
    return codes.stream()
        .flatMap(code -> form.check(code).stream())
        .map(check -> of(form, check, language))
        .toList();
  }

  private static CheckWords of(Form form, Check check, String language) {
    String voided =
        check.voids().stream()
            .flatMap(scale -> form.scale(scale).stream())
            .map(scale -> scale.title().in(language))
            .collect(Collectors.joining(", "));
    return new CheckWords(check.says().in(language), voided);
  }
}
