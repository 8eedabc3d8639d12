package se.pejl.form.precision;

import java.util.Optional;

/**
 * What is known of a scale as a measure of change.
 *
 * @param rule what counts as a change; when nothing is said and reliability is known, the usual
 */
public record Precision(
    Optional<Reliability> reliability, Optional<ChangeRule> rule, Optional<Cutoff> cutoff) {

  /** Nothing is known, so nobody can tell a change from noise. */
  public static final Precision NONE =
      new Precision(Optional.empty(), Optional.empty(), Optional.empty());

  public Precision {
    if (rule.filter(ChangeRule::needsReliability).isPresent() && reliability.isEmpty()) {
      throw new IllegalArgumentException("a reliable change needs a reliability");
    }
  }

  /** The rule declared, or the usual one where it can be used. */
  public Optional<ChangeRule> ruleInForce() {
    return rule.or(() -> reliability.map(known -> ChangeRule.Reliably.USUAL));
  }
}
