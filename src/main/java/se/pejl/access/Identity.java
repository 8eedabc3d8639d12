package se.pejl.access;

import java.util.regex.Pattern;

/**
 * Who somebody is at the employer's provider: never changed and never given to somebody else,
 * whatever name they have there.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#ClaimStability">OpenID
 *     Connect Core 1.0, 5.7</a>
 */
public record Identity(String issuer, String subject) {

  /** At most 255 ASCII characters, case sensitive (OpenID Connect Core 1.0, 2). */
  private static final Pattern SUBJECT = Pattern.compile("[!-~]{1,255}");

  public Identity {
    if (issuer == null || issuer.isBlank() || !possible(subject)) {
      throw new UnusableAccountException("access.subject-unusable");
    }
  }

  /** Whether a provider may say this of somebody. */
  public static boolean possible(String subject) {
    return subject != null && SUBJECT.matcher(subject).matches();
  }
}
