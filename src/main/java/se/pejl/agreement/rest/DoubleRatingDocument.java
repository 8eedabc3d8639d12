package se.pejl.agreement.rest;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.pejl.agreement.DoubleRatingLine;

/** A double rating in a list, as it travels; never a score. */
public record DoubleRatingDocument(
    UUID id,
    String youth,
    String caseNumber,
    Map<String, String> form,
    LocalDate assessedOn,
    String firstRater,
    String secondRater,
    UUID secondAssessment,
    String ground,
    LocalDate dueOn,
    String stage) {

  static DoubleRatingDocument of(DoubleRatingLine line) {
    return new DoubleRatingDocument(
        line.id(),
        line.youth(),
        line.caseNumber(),
        line.form().byLanguage(),
        line.assessedOn(),
        line.firstName(),
        line.secondName().orElse(null),
        line.second().orElse(null),
        code(line.ground()),
        line.dueOn(),
        code(line.stage()));
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
