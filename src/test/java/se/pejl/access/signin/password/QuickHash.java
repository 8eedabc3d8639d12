package se.pejl.access.signin.password;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import se.pejl.access.signin.session.Secret;

/** Stands in for the server's slow hash where a test is about something else. */
public final class QuickHash implements Pbkdf2PasswordHash {

  @Override
  public void initialize(Map<String, String> parameters) {
    // as quick as it is
  }

  @Override
  public String generate(char[] password) {
    return "quick:" + Secret.fingerprint(new String(password));
  }

  @Override
  public boolean verify(char[] password, String kept) {
    return generate(password).equals(kept);
  }
}
