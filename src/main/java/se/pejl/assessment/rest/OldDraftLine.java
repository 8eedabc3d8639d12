package se.pejl.assessment.rest;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.pejl.assessment.work.OldDraft;
import se.pejl.library.wire.Wire;

/** Something that was begun and left lying, as it travels: names and dates, never scores. */
public record OldDraftLine(
    UUID assessment,
    UUID caseFile,
    String youth,
    String caseNumber,
    Map<String, String> title,
    String rater,
    String status,
    LocalDate lastTouched) {

  static OldDraftLine of(OldDraft old) {
    return new OldDraftLine(
        old.assessment(),
        old.caseFile(),
        old.youth(),
        old.caseNumber(),
        old.formTitle().byLanguage(),
        old.rater(),
        Wire.code(old.status()),
        old.lastTouched());
  }
}
