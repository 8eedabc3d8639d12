package se.pejl.access.signin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import se.pejl.access.signin.password.Guesses;
import se.pejl.access.signin.password.LocalAccounts;
import se.pejl.access.signin.password.TooManyAttemptsException;
import se.pejl.access.signin.password.WrongPasswordException;
import se.pejl.access.signin.record.Occasion;
import se.pejl.access.signin.session.BrowserSession;

/** Sign in and out at a browser. */
@ApplicationScoped
public class SignInAtBrowser {

  @Inject private SecurityContext security;
  @Inject private BrowserAuthentication browsers;
  @Inject private Guesses guesses;
  @Inject private LocalAccounts localAccounts;

  /** Begins a session, or throws what is wrong. */
  public void signIn(
      String name, String password, HttpServletRequest request, HttpServletResponse response) {
    localAccounts.requireOn(); // asked here too: the server swallows what is thrown later
    if (name == null || password == null) {
      throw new WrongPasswordException();
    }
    String address = request.getRemoteAddr();
    refuseImpatience(name, address);
    authenticate(
        new AccountStore.Attempt(name, password, address, Occasion.BROWSER), request, response);
  }

  /** Begins a session for somebody the employer's provider has vouched for. */
  public void signInVouchedFor(
      String name, HttpServletRequest request, HttpServletResponse response) {
    authenticate(new AccountStore.Vouched(name), request, response);
  }

  public void signOut(HttpServletRequest request, HttpServletResponse response) {
    browsers.signOut(request, response);
  }

  /** What a page of ours must send as X-Pejl-CSRF when its script calls the REST interface. */
  public Optional<String> csrfToken(HttpServletRequest request) {
    return BrowserSession.of(request).map(BrowserSession::csrfToken);
  }

  private void authenticate(
      Credential credential, HttpServletRequest request, HttpServletResponse response) {
    AuthenticationStatus status =
        security.authenticate(
            request, response, AuthenticationParameters.withParams().credential(credential));
    if (request.getAttribute(Authentication.FAILED) instanceof RuntimeException failed) {
      throw failed;
    }
    if (status != AuthenticationStatus.SUCCESS) {
      throw new WrongPasswordException();
    }
  }

  /** Asked beforehand, because the server swallows what is thrown while it authenticates. */
  private void refuseImpatience(String name, String address) {
    java.time.Duration wait =
        guesses.wait(name.strip().toLowerCase(java.util.Locale.ROOT), address);
    if (!wait.isZero()) {
      throw new TooManyAttemptsException(wait);
    }
  }
}
