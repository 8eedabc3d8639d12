package se.pejl.assessment.refusal;

import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Concealing;
import se.pejl.platform.Refused;

/** There is no such assessment, or none that the one who asks may know of. */
public final class UnknownAssessmentException extends Refused implements Concealing {

  private static final long serialVersionUID = 1L;

  private final UUID concealed;

  public UnknownAssessmentException() {
    this(null);
  }

  private UnknownAssessmentException(UUID concealed) {
    super("there is no such assessment for this person");
    this.concealed = concealed;
  }

  /** There is one, in this case file; only the log may say so. */
  public static UnknownAssessmentException concealing(UUID caseFile) {
    return new UnknownAssessmentException(caseFile);
  }

  @Override
  public Optional<UUID> concealed() {
    return Optional.ofNullable(concealed);
  }

  @Override
  public String code() {
    return "assessment.unknown";
  }
}
