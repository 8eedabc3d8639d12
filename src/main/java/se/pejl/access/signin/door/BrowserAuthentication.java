package se.pejl.access.signin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.signin.Proofs;
import se.pejl.access.signin.password.WrongPasswordException;
import se.pejl.access.signin.record.SignInRecord;
import se.pejl.access.signin.session.BrowserName;
import se.pejl.access.signin.session.BrowserSession;
import se.pejl.access.signin.session.OpenSession;
import se.pejl.access.signin.session.OpenSessions;
import se.pejl.access.signin.session.RecognisedBy;
import se.pejl.access.signin.session.SignedOut;
import se.pejl.platform.http.LocalPath;
import se.pejl.platform.http.PartialRedirect;

/** Recognises people at a browser by their session, and shows strangers the way to sign in. */
@ApplicationScoped
public class BrowserAuthentication {

  /** How long the session lasts, and who has a draft in hand: what pages ask by themselves. */
  private static final Pattern ASKED_BY_PAGES =
      Pattern.compile("/api/session|/api/assessments/[0-9a-f-]+/lease");

  @Inject private IdentityStoreHandler stores;
  @Inject private Accounts accounts;
  @Inject private SignInRecord signInRecord;
  @Inject private Proofs proofs;
  @Inject private OpenSessions sessions;
  @Inject private Clock clock;
  @Inject private Event<SignedOut> signedOut;

  /** The name and password a page was given; the answer is left to that page. */
  AuthenticationStatus signIn(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    CredentialValidationResult result =
        stores.validate(context.getAuthParameters().getCredential());
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    String name = result.getCallerPrincipal().getName();
    Account account = accounts.findActive(name).orElseThrow(WrongPasswordException::new);
    RecognisedBy key =
        RecognisedBy.of(BrowserSession.begin(account, clock.instant(), request, response));
    sessions.begin(key, account.id(), BrowserName.of(request.getHeader("User-Agent")));
    proofs.add(key);
    return context.notifyContainerAboutLogin(name, Set.of());
  }

  AuthenticationStatus recognise(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<BrowserSession> session = current(request, response);
    if (session.isPresent()) {
      return context.notifyContainerAboutLogin(session.get().name(), Set.of());
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    try {
      PartialRedirect.send(request, response, login(request));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** The session that still holds; one that does not is ended on the spot. */
  Optional<BrowserSession> current(HttpServletRequest request, HttpServletResponse response) {
    Optional<BrowserSession> session = BrowserSession.of(request);
    if (session.isEmpty() || holds(session.get(), request)) {
      return session;
    }
    sessions.end(RecognisedBy.of(session.get()));
    BrowserSession.end(request, response);
    return Optional.empty();
  }

  /** Ends the session of this browser, also when the database cannot be told. */
  public void signOut(HttpServletRequest request, HttpServletResponse response) {
    Optional<BrowserSession> session = BrowserSession.of(request);
    session.map(RecognisedBy::of).ifPresent(sessions::end);
    try {
      session.flatMap(one -> accounts.find(one.name())).ifPresent(this::left);
    } finally {
      BrowserSession.end(request, response);
    }
  }

  private void left(Account account) {
    signInRecord.left(account);
    if (sessions.of(account.id()).isEmpty()) {
      signedOut.fire(new SignedOut(account.actor()));
    }
  }

  private boolean holds(BrowserSession session, HttpServletRequest request) {
    Optional<Account> account = accounts.findActive(session.name());
    Optional<OpenSession> open = sessions.find(RecognisedBy.of(session));
    if (account.isEmpty() || open.isEmpty() || !session.holdsFor(account.get())) {
      return false;
    }
    Optional<OpenSession.Ending> ending = open.get().endedAt(clock.instant(), sessions.limits());
    if (ending.isPresent()) {
      signInRecord.ended(account.get().actor(), ending.get());
      return false;
    }
    if (!session.boundTo(request)) {
      signInRecord.refused(account.get().actor(), "session without its second cookie");
      return false;
    }
    if (!asksByItself(request)) {
      sessions.used(open.get().key());
    }
    return true;
  }

  /** A page that asks by itself is nobody at work. */
  private static boolean asksByItself(HttpServletRequest request) {
    return "GET".equals(request.getMethod())
        && ASKED_BY_PAGES.matcher(request.getRequestURI()).matches();
  }

  private static String login(HttpServletRequest request) {
    String login = request.getContextPath() + "/login.xhtml";
    return "GET".equals(request.getMethod()) || LocalPath.tells(request)
        ? login + "?to=" + LocalPath.here(request).asParameter()
        : login;
  }
}
