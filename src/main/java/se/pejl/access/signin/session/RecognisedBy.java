package se.pejl.access.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What a request was recognised by: the session of a browser, the token of a client, or a password
 * in the request itself. Never the secret, only its fingerprint.
 */
public record RecognisedBy(String fingerprint) {

  private static final String KEY = RecognisedBy.class.getName();
  private static final RecognisedBy PASSWORD = new RecognisedBy("password");

  /** Nothing when nobody is signed in. */
  public static Optional<RecognisedBy> of(HttpServletRequest request) {
    if (request.getAttribute(KEY) instanceof RecognisedBy client) {
      return Optional.of(client);
    }
    return BrowserSession.of(request).map(RecognisedBy::of);
  }

  public static RecognisedBy of(BrowserSession session) {
    return new RecognisedBy(session.cookieFingerprint());
  }

  public static RecognisedBy token(String secret) {
    return new RecognisedBy(Secret.fingerprint(secret));
  }

  public static RecognisedBy password() {
    return PASSWORD;
  }

  /** A password that came with the request is a proof of the moment. */
  public boolean provesItself() {
    return this == PASSWORD;
  }

  public void mark(HttpServletRequest request) {
    request.setAttribute(KEY, this);
  }
}
