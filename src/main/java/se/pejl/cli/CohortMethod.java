package se.pejl.cli;

import se.pejl.change.reliable.Judge;
import se.pejl.change.reliable.Yardstick;
import se.pejl.cli.cohort.Counts;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.precision.ChangeRule;
import se.pejl.form.scale.Scale;
import se.pejl.library.wire.Wire;

/**
 * One way of telling change from noise, and what it says of a table.
 *
 * @param code as it is named on the command line
 * @param cite whose it is; empty text for a difference that a manual names, or none
 */
record CohortMethod(String code, String cite, Counts counts) {

  static CohortMethod of(Yardstick method) {
    return named(method.method(), new Counts((then, later) -> Judge.told(method, then, later)));
  }

  /** The rule that a form declares. */
  static CohortMethod ofScale(Scale scale, Judge judge) {
    Counts counts = new Counts(judge::verdict);
    return scale
        .precision()
        .ruleInForce()
        .flatMap(ChangeRule::method)
        .map(method -> named(method, counts))
        .orElseGet(() -> new CohortMethod(named(scale), "", counts));
  }

  private static String named(Scale scale) {
    return scale.precision().ruleInForce().isPresent() ? "minimal-important" : "none";
  }

  private static CohortMethod named(ChangeMethod method, Counts counts) {
    return new CohortMethod(Wire.code(method), method.cite(), counts);
  }
}
