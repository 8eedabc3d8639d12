package se.pejl.assessment.refusal;

import java.util.Map;
import java.util.UUID;
import se.pejl.platform.Refused;

/** A correction was to be begun, or asked for, of something that is being corrected already. */
public final class CorrectionOpenException extends Refused {

  private static final long serialVersionUID = 1L;

  private final UUID correction;

  public CorrectionOpenException(UUID correction) {
    super("it is being corrected already");
    this.correction = correction;
  }

  @Override
  public String code() {
    return "assessment.correction-open";
  }

  /** The draft that corrects it. */
  public UUID correction() {
    return correction;
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("correction", correction);
  }
}
