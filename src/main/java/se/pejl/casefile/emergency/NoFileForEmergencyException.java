package se.pejl.casefile.emergency;

import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Concealing;
import se.pejl.platform.Refused;

/** No file can be opened in an emergency by what was said, whether or not there is one. */
public final class NoFileForEmergencyException extends Refused implements Concealing {

  private static final long serialVersionUID = 1L;

  private final UUID concealed;

  /**
   * @param concealed the file that is kept from them, for the log alone; null when there is none
   */
  NoFileForEmergencyException(UUID concealed) {
    super("no case file can be opened in an emergency by this");
    this.concealed = concealed;
  }

  @Override
  public Optional<UUID> concealed() {
    return Optional.ofNullable(concealed);
  }

  @Override
  public String code() {
    return "emergency.no-file";
  }
}
