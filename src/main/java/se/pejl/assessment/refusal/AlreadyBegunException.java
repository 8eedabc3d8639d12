package se.pejl.assessment.refusal;

import java.util.Map;
import java.util.UUID;
import se.pejl.platform.Refused;

/** The same form about the same day, by the same informant in the same phase is already open. */
public final class AlreadyBegunException extends Refused {

  private static final long serialVersionUID = 1L;

  private final UUID assessment;

  public AlreadyBegunException(UUID assessment) {
    super("such an assessment is already open: " + assessment);
    this.assessment = assessment;
  }

  /** The one to go on with. */
  public UUID assessment() {
    return assessment;
  }

  @Override
  public String code() {
    return "assessment.already-begun";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("assessment", assessment);
  }
}
