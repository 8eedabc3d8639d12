package se.pejl.access.signin.token;

import java.util.UUID;
import se.pejl.platform.Refused;

/** None of one's own tokens has this id. */
public class UnknownTokenException extends Refused {

  public UnknownTokenException(UUID id) {
    super("no token " + id);
  }

  @Override
  public String code() {
    return "tokens.unknown";
  }
}
