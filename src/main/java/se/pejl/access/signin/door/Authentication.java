package se.pejl.access.signin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.pejl.platform.http.SecurityHeaders;

/**
 * What the server asks on every request: who is this? The server learns a name and no roles; what
 * that name may do is for the gate.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

  @Inject private BrowserAuthentication browsers;
  @Inject private ClientAuthentication clients;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SecurityHeaders.on(request, response); // the filters are not reached when we refuse
    if (context.isAuthenticationRequest()) {
      return browsers.signIn(request, response, context);
    }
    return ClientAuthentication.concerns(request)
        ? clients.recognise(request, response, context)
        : browsers.recognise(request, response, context);
  }

  /** The session is ours to end; see {@link BrowserAuthentication#signOut}. */
  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    context.cleanClientSubject();
  }
}
