package se.pejl.casefile;

import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Concealing;
import se.pejl.platform.Refused;

/** There is no such case file, or none that the one who asks may know of. */
public final class UnknownCaseFileException extends Refused implements Concealing {

  private static final long serialVersionUID = 1L;

  private final UUID concealed;

  public UnknownCaseFileException() {
    this(null);
  }

  private UnknownCaseFileException(UUID concealed) {
    super("there is no such case file for this person");
    this.concealed = concealed;
  }

  /** There is one, in this case file; only the log may say so. */
  public static UnknownCaseFileException concealing(UUID caseFile) {
    return new UnknownCaseFileException(caseFile);
  }

  @Override
  public Optional<UUID> concealed() {
    return Optional.ofNullable(concealed);
  }

  @Override
  public String code() {
    return "casefile.unknown";
  }
}
