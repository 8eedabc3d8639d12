package se.pejl.access.signin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.pejl.platform.Incident;
import se.pejl.platform.http.Catalogue;
import se.pejl.platform.http.ErrorPage;
import se.pejl.platform.http.Problem;
import se.pejl.platform.http.SecurityHeaders;

/**
 * What the server asks on every request: who is this? The server learns a name and no roles; what
 * that name may do is for the gate.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

  /** Request attribute with what failed while somebody signed in. */
  static final String FAILED = "pejl.sign-in.failed";

  @Inject private BrowserAuthentication browsers;
  @Inject private ClientAuthentication clients;
  @Inject private Catalogue catalogue;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SecurityHeaders.on(request, response); // the filters are not reached when we refuse
    boolean signingIn = context.isAuthenticationRequest();
    try {
      if (signingIn) {
        return browsers.signIn(request, response, context);
      }
      return ClientAuthentication.concerns(request)
          ? clients.recognise(request, response, context)
          : browsers.recognise(request, response, context);
    } catch (RuntimeException failed) {
      return signingIn ? leave(failed, request) : tell(failed, request, response);
    }
  }

  /** The server swallows what is thrown here, and then it would look like a wrong password. */
  private static AuthenticationStatus leave(RuntimeException failed, HttpServletRequest request) {
    request.setAttribute(FAILED, failed);
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** The server's own answer would be empty. */
  private AuthenticationStatus tell(
      RuntimeException failed, HttpServletRequest request, HttpServletResponse response) {
    Optional<Problem> known = catalogue.problem(failed);
    if (known.isPresent()) {
      request.setAttribute(ErrorPage.REFUSED, known.get().code());
    } else {
      request.setAttribute(ErrorPage.INCIDENT_NUMBER, Incident.of(failed).number());
    }
    try {
      response.sendError(
          known.map(Problem::status).orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** The session is ours to end; see {@link BrowserAuthentication#signOut}. */
  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    context.cleanClientSubject();
  }
}
