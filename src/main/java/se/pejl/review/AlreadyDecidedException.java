package se.pejl.review;

import java.util.Map;
import se.pejl.platform.Refused;

/** Somebody else returned or approved it in the meantime. */
public final class AlreadyDecidedException extends Refused {

  private static final long serialVersionUID = 1L;

  private final transient ReviewDecision decision;

  public AlreadyDecidedException(ReviewDecision decision) {
    super("somebody decided on it before");
    this.decision = decision;
  }

  @Override
  public String code() {
    return "review.already-decided";
  }

  /** What happened, for the one who came later. */
  @Override
  public Map<String, Object> details() {
    return Map.of(
        "outcome", decision.outcome().name().toLowerCase(java.util.Locale.ROOT),
        "reviewer", decision.reviewerName(),
        "decidedAt", decision.decidedAt().toString());
  }
}
