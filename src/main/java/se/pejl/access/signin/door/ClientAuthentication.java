package se.pejl.access.signin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
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
import se.pejl.platform.Refused;
import se.pejl.platform.http.Problem;

/**
 * Recognises clients of the REST interface by token, by name and password, or by the session of a
 * page of ours that also proves it is one.
 */
@ApplicationScoped
public class ClientAuthentication {

  @Inject private IdentityStoreHandler stores;
  @Inject private BrowserAuthentication browsers;

  static boolean concerns(HttpServletRequest request) {
    return request.getServletPath().equals("/api");
  }

  AuthenticationStatus recognise(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!context.isProtected()) {
      return context.doNothing();
    }
    Optional<Credential> credential = credential(request);
    if (credential.isPresent()) {
      return byCredential(credential.get(), request, response, context);
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

  private AuthenticationStatus byCredential(
      Credential credential,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    try {
      CredentialValidationResult result = stores.validate(credential);
      if (result.getStatus() == CredentialValidationResult.Status.VALID) {
        recognisedBy(credential).mark(request);
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

  private static RecognisedBy recognisedBy(Credential credential) {
    return credential instanceof AccountStore.Bearer bearer
        ? RecognisedBy.token(bearer.secret())
        : RecognisedBy.password();
  }

  private static Optional<Credential> credential(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return Optional.empty();
    }
    String[] parts = header.strip().split("\\s+", 2);
    String rest = parts.length == 2 ? parts[1] : "";
    return switch (parts[0].toLowerCase(java.util.Locale.ROOT)) {
      case "basic" -> Optional.of(basic(rest, request.getRemoteAddr()));
      default -> Optional.of(new AccountStore.Bearer(rest));
    };
  }

  private static Credential basic(String encoded, String address) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      if (colon > 0) {
        return new AccountStore.Attempt(
            pair.substring(0, colon), pair.substring(colon + 1), address, Occasion.API);
      }
    } catch (IllegalArgumentException notBase64) {
      // answered like any other wrong credential
    }
    return new AccountStore.Bearer("");
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
