package se.pejl.library.rest;

import java.util.List;
import java.util.Map;
import se.pejl.library.Entry;
import se.pejl.library.wire.Wire;

/** A form in the list. */
public record FormLine(
    String form,
    String version,
    String kind,
    Map<String, String> title,
    String origin,
    boolean usable,
    List<ProblemLine> problems) {

  static FormLine of(Entry entry) {
    return new FormLine(
        entry.id().name(),
        entry.id().version(),
        entry.form().map(form -> Wire.code(form.kind())).orElse(null),
        entry.form().map(form -> form.title().byLanguage()).orElse(null),
        Wire.code(entry.origin()),
        entry.usable(),
        ProblemLine.all(entry.problems()));
  }
}
