package se.pejl.agreement;

import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Concealing;
import se.pejl.platform.Refused;

/** There is no such double rating, or none for this person. */
public final class UnknownDoubleRatingException extends Refused implements Concealing {

  private static final long serialVersionUID = 1L;

  private final UUID concealed;

  UnknownDoubleRatingException() {
    this(null);
  }

  private UnknownDoubleRatingException(UUID concealed) {
    super("there is no such double rating for this person");
    this.concealed = concealed;
  }

  /** There is one, about the youth of this case file; only the log may say so. */
  static UnknownDoubleRatingException concealing(UUID caseFile) {
    return new UnknownDoubleRatingException(caseFile);
  }

  @Override
  public Optional<UUID> concealed() {
    return Optional.ofNullable(concealed);
  }

  @Override
  public String code() {
    return "agreement.unknown";
  }
}
