package se.pejl.access.signin.provider;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** A provider that nobody goes to, for what only has to know that there is one. */
public final class Trusted {

  private Trusted() {}

  /**
   * @param claim empty when an administrator records who has which account
   */
  public static SignInByProvider provider(String issuer, String claim) {
    ProviderSettings settings =
        new ProviderSettings(
            issuer,
            "pejl",
            "",
            "openid",
            claim,
            "",
            JWSAlgorithm.RS256,
            Set.of(),
            URI.create("https://pejl.example.se/sign-in/callback"));
    return new SignInByProvider(new Provider(settings, Duration.ofSeconds(1), Clock.systemUTC()));
  }
}
