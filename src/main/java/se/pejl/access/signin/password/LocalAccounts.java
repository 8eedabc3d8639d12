package se.pejl.access.signin.password;

import jakarta.enterprise.context.ApplicationScoped;
import se.pejl.platform.Environment;

/** Whether people sign in with passwords of ours; not when the employer has a provider for that. */
@ApplicationScoped
public class LocalAccounts {

  private final boolean on;

  public LocalAccounts() {
    this(Environment.settings().getOptionalValue("pejl.oidc.issuer", String.class).isEmpty());
  }

  public LocalAccounts(boolean on) {
    this.on = on;
  }

  public boolean on() {
    return on;
  }

  /** Refuses with {@code sign-in.by-provider} where no password of ours counts. */
  public void requireOn() {
    if (!on) {
      throw new PasswordsAreOffException();
    }
  }
}
