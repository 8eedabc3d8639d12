package se.pejl.review.policy;

import java.util.Map;
import se.pejl.platform.Refused;

/** A policy that cannot hold: some part of it says what cannot be. */
public final class UnusablePolicyException extends Refused {

  private static final long serialVersionUID = 1L;

  /** The part that cannot be so. */
  public enum Part {
    FORM,
    DAYS,
    TWO_READERS,
    NUMBERS,
    REASON
  }

  private final Part part;

  public UnusablePolicyException(Part part) {
    super("the policy cannot hold: " + part);
    this.part = part;
  }

  @Override
  public String code() {
    return "review.policy-" + part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("part", part.name());
  }
}
