package se.pejl.library.rest;

import java.util.List;
import java.util.Map;
import se.pejl.form.Form;
import se.pejl.library.Entry;
import se.pejl.library.licence.Standing;
import se.pejl.library.wire.Wire;

/**
 * A form in the list.
 *
 * @param licence how the board stands to it today: free when none is needed, else valid, used-up,
 *     not-yet, expired or missing; null where the form cannot be read
 */
public record FormLine(
    String form,
    String version,
    String kind,
    Map<String, String> title,
    String origin,
    boolean usable,
    String licence,
    List<ProblemLine> problems) {

  static FormLine of(Entry entry, Map<String, Standing> standings) {
    return new FormLine(
        entry.id().name(),
        entry.id().version(),
        entry.form().map(form -> Wire.code(form.kind())).orElse(null),
        entry.form().map(form -> form.title().byLanguage()).orElse(null),
        Wire.code(entry.origin()),
        entry.usable(),
        entry.form().map(form -> licence(form, standings)).orElse(null),
        ProblemLine.all(entry.problems()));
  }

  private static String licence(Form form, Map<String, Standing> standings) {
    Standing standing =
        form.rights().gated()
            ? standings.getOrDefault(form.id().name(), Standing.MISSING)
            : Standing.FREE;
    return Wire.code(standing);
  }
}
