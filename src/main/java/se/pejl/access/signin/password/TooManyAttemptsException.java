package se.pejl.access.signin.password;

import java.time.Duration;
import java.util.Map;
import se.pejl.platform.Refused;

/** Too many wrong passwords lately; the next one is not looked at before some time has passed. */
public class TooManyAttemptsException extends Refused {

  private final Duration wait;

  public TooManyAttemptsException(Duration wait) {
    super("too many attempts");
    this.wait = wait;
  }

  public long seconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  @Override
  public String code() {
    return "access.too-many-attempts";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("retryAfterSeconds", seconds());
  }
}
