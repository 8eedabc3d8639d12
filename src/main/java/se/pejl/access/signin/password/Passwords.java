package se.pejl.access.signin.password;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Passwords as they are kept: PBKDF2 with HMAC-SHA-512 and the iterations OWASP advises, one at a
 * time, so that guessing cannot take the machine from those at work.
 *
 * @see <a
 *     href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP
 *     Password Storage</a>
 */
@ApplicationScoped
public class Passwords {

  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "220000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  private final Semaphore oneAtATime = new Semaphore(1, true);

  @Inject private Pbkdf2PasswordHash algorithm;

  private String nobodys;

  public Passwords() {}

  /** With an algorithm of one's own, for plain tests. */
  public Passwords(Pbkdf2PasswordHash algorithm) {
    this.algorithm = algorithm;
    begin();
  }

  @PostConstruct
  void begin() {
    algorithm.initialize(STRENGTH);
    nobodys = algorithm.generate("nobody has this password".toCharArray());
  }

  public String hash(String password) {
    return alone(() -> algorithm.generate(password.toCharArray()));
  }

  /** Takes as long when there is nothing to compare with, so that time does not tell who exists. */
  public boolean match(String password, String kept) {
    String comparable = kept == null ? nobodys : kept;
    return alone(() -> algorithm.verify(password.toCharArray(), comparable)) && kept != null;
  }

  private <T> T alone(Supplier<T> work) {
    oneAtATime.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      oneAtATime.release();
    }
  }
}
