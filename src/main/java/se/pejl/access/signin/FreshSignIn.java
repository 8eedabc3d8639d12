package se.pejl.access.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import se.pejl.access.CurrentActor;
import se.pejl.access.NotSignedInException;
import se.pejl.access.signin.password.SignIn;
import se.pejl.access.signin.password.WrongPasswordException;
import se.pejl.access.signin.record.Occasion;
import se.pejl.access.signin.session.RecognisedBy;

/**
 * Whether the one who asks has lately proven to be who they are (step-up). A use case that cannot
 * be undone, or that lets something out, calls {@link #requireFresh} once the gate has said yes;
 * nothing else is needed:
 *
 * <ul>
 *   <li>signing in, getting a token and a name and a password in the request itself are proofs, and
 *       hold for {@code pejl.sign-in.fresh-for} (five minutes) in that session or token alone;
 *   <li>a client makes its session or token fresh by {@code POST /api/session/confirm};
 *   <li>a page includes {@code /WEB-INF/signin/confirm.xhtml} in the form of the act: it asks for
 *       the password when that is needed, and a wrong one is told beside the field.
 * </ul>
 */
@RequestScoped
public class FreshSignIn {

  @Inject private Proofs proofs;
  @Inject private SignIn signIn;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  public FreshSignIn() {}

  FreshSignIn(Proofs proofs, SignIn signIn, CurrentActor current, HttpServletRequest request) {
    this.proofs = proofs;
    this.signIn = signIn;
    this.current = current;
    this.request = request;
  }

  /** Somebody who has just signed in, for plain tests and for invented lives. */
  public static FreshSignIn lately() {
    return new Known(true);
  }

  /** Somebody who signed in long ago, for plain tests. */
  public static FreshSignIn longAgo() {
    return new Known(false);
  }

  /** Refuses with {@code sign-in.not-fresh} when the last proof is too old. */
  public void requireFresh() {
    if (!isFresh()) {
      throw new StaleSignInException();
    }
  }

  public boolean isFresh() {
    return RecognisedBy.of(request).map(proofs::hold).orElse(false);
  }

  /**
   * Compares the password again, slowed down and logged as at sign-in, and makes this session or
   * token fresh. Slow: not to be called inside a transaction.
   *
   * @return until when it is fresh
   */
  public Instant confirm(String password) {
    Optional<RecognisedBy> by = RecognisedBy.of(request);
    if (password == null || by.isEmpty()) {
      throw new WrongPasswordException();
    }
    String name = current.get().name();
    signIn.check(name, password, request.getRemoteAddr(), Occasion.CONFIRMATION);
    return proofs.add(by.get());
  }

  /** The session or token of this request, for a proof that will come by another way. */
  public RecognisedBy session() {
    return RecognisedBy.of(request).orElseThrow(NotSignedInException::new);
  }

  /** The provider has let the one with this session sign in anew. */
  public void proven(RecognisedBy session) {
    proofs.add(session);
  }

  private static final class Known extends FreshSignIn {

    private final boolean fresh;

    private Known(boolean fresh) {
      this.fresh = fresh;
    }

    @Override
    public boolean isFresh() {
      return fresh;
    }
  }
}
