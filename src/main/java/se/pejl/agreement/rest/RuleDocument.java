package se.pejl.agreement.rest;

import java.time.Instant;
import java.time.LocalDate;
import se.pejl.agreement.DoubleRatingRule;
import se.pejl.agreement.Terms;

/** A rule for double rating, as it travels back. */
public record RuleDocument(
    String form,
    int firstOfRater,
    int share,
    int daysToRate,
    LocalDate from,
    String setBy,
    Instant setAt) {

  static RuleDocument of(DoubleRatingRule rule) {
    Terms terms = rule.terms();
    return new RuleDocument(
        terms.form(),
        terms.firstOfRater(),
        terms.share(),
        terms.daysToRate(),
        terms.from(),
        rule.maker(),
        rule.madeAt());
  }
}
