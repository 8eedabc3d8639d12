package se.pejl.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.access.NotAllowedException;
import se.pejl.access.NotSignedInException;
import se.pejl.access.UnknownAccountException;
import se.pejl.access.UnusableAccountException;
import se.pejl.access.signin.PasswordsAreOffException;
import se.pejl.access.signin.StaleSignInException;
import se.pejl.access.signin.TooManyAttemptsException;
import se.pejl.access.signin.WrongPasswordException;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;

/** What clients are told when access is refused. */
@ApplicationScoped
public class AccessRefusals implements Refusals {

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.of(
        NotSignedInException.class, new Refusal(401, "access.not-signed-in"),
        PasswordsAreOffException.class, new Refusal(403, "sign-in.by-provider"),
        StaleSignInException.class, new Refusal(403, "sign-in.not-fresh"),
        WrongPasswordException.class, new Refusal(401, "access.wrong-password"),
        NotAllowedException.class, new Refusal(403, "access.not-allowed"),
        UnknownAccountException.class, new Refusal(404, "access.account-unknown"),
        UnusableAccountException.class, new Refusal(422, "access.account-unusable"),
        TooManyAttemptsException.class, new Refusal(429, "access.too-many-attempts"));
  }
}
