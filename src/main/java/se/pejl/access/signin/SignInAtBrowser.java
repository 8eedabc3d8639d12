package se.pejl.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Sign in and out at a browser. */
@ApplicationScoped
public class SignInAtBrowser {

  @Inject private SecurityContext security;
  @Inject private BrowserAuthentication browsers;
  @Inject private Guesses guesses;

  /** Begins a session, or throws what is wrong. */
  public void signIn(
      String name, String password, HttpServletRequest request, HttpServletResponse response) {
    if (name == null || password == null) {
      throw new WrongPasswordException();
    }
    String address = request.getRemoteAddr();
    refuseImpatience(name, address);
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new AccountStore.Attempt(name, password, address, Occasion.BROWSER)));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new WrongPasswordException();
    }
  }

  public void signOut(HttpServletRequest request, HttpServletResponse response) {
    browsers.signOut(request, response);
  }

  /** What a page of ours must send as X-Pejl-CSRF when its script calls the REST interface. */
  public Optional<String> csrfToken(HttpServletRequest request) {
    return BrowserSession.of(request).map(BrowserSession::csrfToken);
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
