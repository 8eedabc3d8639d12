package se.pejl.access.signin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import se.pejl.access.signin.password.PasswordsAreOffException;
import se.pejl.access.signin.password.TooManyAttemptsException;
import se.pejl.access.signin.record.Occasion;
import se.pejl.access.signin.session.BrowserSession;
import se.pejl.access.signin.session.RecognisedBy;
import se.pejl.access.signin.session.SameSite;
import se.pejl.access.signin.token.UseToken;
import se.pejl.platform.Refused;
import se.pejl.platform.http.Problem;

/**
 * Recognises clients of the REST interface by token, by name and password, or by the session of a
 * page of ours that also proves it is one.
 */
@ApplicationScoped
public class ClientAuthentication {

  @Inject private IdentityStoreHandler stores;
  @Inject private UseToken useToken;
  @Inject private BrowserAuthentication browsers;

  static boolean concerns(HttpServletRequest request) {
    return request.getServletPath().equals("/api");
  }

  AuthenticationStatus recognise(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!context.isProtected()) {
      return context.doNothing();
    }
    String header = request.getHeader("Authorization");
    if (header != null) {
      String[] parts = header.strip().split("\\s+", 2);
      String rest = parts.length == 2 ? parts[1] : "";
      return parts[0].equalsIgnoreCase("basic")
          ? byPassword(rest, request, response, context)
          : byToken(rest, request, response, context);
    }
    Optional<BrowserSession> session = browsers.current(request, response);
    if (session.isEmpty()) {
      return refuse(Problem.of(401, "access.not-signed-in"), request, response);
    }
    if (!SameSite.proven(request, session.get())) {
      return refuse(Problem.of(403, "access.cross-site"), request, response);
    }
    return context.notifyContainerAboutLogin(session.get().name(), Set.of());
  }

  private AuthenticationStatus byToken(
      String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    Optional<UseToken.Held> held = useToken.held(secret);
    if (held.isEmpty()) {
      return refuse(Problem.of(401, "access.not-signed-in"), request, response);
    }
    RecognisedBy.token(secret).mark(request);
    held.get().scope().mark(request);
    return context.notifyContainerAboutLogin(held.get().holder().actor().name(), Set.of());
  }

  private AuthenticationStatus byPassword(
      String encoded,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    try {
      CredentialValidationResult result =
          stores.validate(attempt(encoded, request.getRemoteAddr()));
      if (result.getStatus() == CredentialValidationResult.Status.VALID) {
        RecognisedBy.password().mark(request);
        return context.notifyContainerAboutLogin(result.getCallerPrincipal(), Set.of());
      }
      return refuse(Problem.of(401, "access.not-signed-in"), request, response);
    } catch (TooManyAttemptsException wait) {
      response.setHeader("Retry-After", Long.toString(wait.seconds()));
      return refuse(problem(429, wait), request, response);
    } catch (PasswordsAreOffException off) {
      return refuse(problem(403, off), request, response);
    }
  }

  /** What cannot be read is answered like any other wrong password. */
  private static AccountStore.Attempt attempt(String encoded, String address) {
    String pair = ":";
    try {
      pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      // a name and a password that nobody has
    }
    int colon = Math.max(pair.indexOf(':'), 0);
    String password = pair.isEmpty() ? "" : pair.substring(colon + 1);
    return new AccountStore.Attempt(pair.substring(0, colon), password, address, Occasion.API);
  }

  private static Problem problem(int status, Refused refused) {
    return new Problem(status, refused.code(), refused.details());
  }

  /** Clients get a document; no challenge, which would make browsers ask for a password. */
  private static AuthenticationStatus refuse(
      Problem problem, HttpServletRequest request, HttpServletResponse response) {
    try {
      problem.writeTo(response, request.getLocale());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }
}
