package se.pejl.access.signin.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import se.pejl.access.signin.session.Secret;

/**
 * What a browser was sent to the provider for, and what it must come back with.
 *
 * @param browser fingerprint of the cookie that the browser got for the way
 */
record Errand(String state, String nonce, String verifier, String browser, Instant begun, Aim aim) {

  private static final Duration LONGEST = Duration.ofMinutes(10);

  static Errand begin(Aim aim, String cookie, Instant now) {
    return new Errand(
        Secret.random(), Secret.random(), Secret.random(), Secret.fingerprint(cookie), now, aim);
  }

  /** Whether the provider must ask for the password even of those who are signed in there. */
  boolean anew() {
    return aim.anew();
  }

  /** The verifier as the provider sees it first (RFC 7636, S256). */
  String challenge() {
    return challengeOf(verifier);
  }

  static String challengeOf(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }

  boolean tooOldAt(Instant now) {
    return now.isAfter(begun.plus(LONGEST));
  }

  boolean belongsTo(String cookie) {
    return cookie != null && Secret.same(Secret.fingerprint(cookie), browser);
  }
}
