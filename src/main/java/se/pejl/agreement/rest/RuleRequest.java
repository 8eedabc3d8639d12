package se.pejl.agreement.rest;

import java.time.LocalDate;
import se.pejl.agreement.Terms;

/**
 * A rule for double rating to be set. What is left out cannot be guessed, and is refused.
 *
 * @param form the name of the form, in any version
 */
public record RuleRequest(
    String form, Integer firstOfRater, Integer share, Integer daysToRate, LocalDate from) {

  static final RuleRequest NONE = new RuleRequest(null, null, null, null, null);

  Terms terms() {
    return new Terms(form, number(firstOfRater), number(share), number(daysToRate), from);
  }

  private static int number(Integer given) {
    return given == null ? -1 : given;
  }
}
