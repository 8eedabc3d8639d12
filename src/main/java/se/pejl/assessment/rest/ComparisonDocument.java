package se.pejl.assessment.rest;

import java.util.List;
import java.util.UUID;
import se.pejl.assessment.since.Comparison;
import se.pejl.form.Form;
import se.pejl.library.FormLibrary;
import se.pejl.library.wire.ItemChangeLine;
import se.pejl.library.wire.ScaleChangeLine;

/**
 * What changed between two assessments, as it travels; scales are left out while scores of one of
 * them are kept back.
 */
public record ComparisonDocument(
    UUID from, UUID to, List<ItemChangeLine> items, List<ScaleChangeLine> scales) {

  static ComparisonDocument of(Comparison compared, FormLibrary library) {
    Form form = library.get(compared.change().to());
    return new ComparisonDocument(
        compared.since(),
        compared.until(),
        compared.change().items().stream().map(ItemChangeLine::of).toList(),
        compared.change().scales().stream().map(scale -> ScaleChangeLine.of(form, scale)).toList());
  }
}
