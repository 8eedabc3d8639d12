package se.pejl.access.signin.provider;

import com.nimbusds.jose.JWSAlgorithm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import se.pejl.platform.CannotStartException;

/**
 * What the settings say of the provider.
 *
 * @param secret empty for a client that has none
 * @param claim the claim that has the name of an account of ours, asked for when somebody comes for
 *     the first time; empty when an administrator records who has which account
 * @param former the issuer that people signed in at before, while they move over; mostly empty
 * @param levels the ways of signing in (acr) that will do; empty when all will
 */
public record ProviderSettings(
    String issuer,
    String client,
    String secret,
    String scope,
    String claim,
    String former,
    JWSAlgorithm algorithm,
    Set<String> levels,
    URI callback) {

  private static final String KEY = "pejl.oidc.";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  public ProviderSettings {
    levels = Set.copyOf(levels);
    if (!reachable(URI.create(issuer), true)) {
      throw new CannotStartException("pejl.oidc.issuer must begin with https://");
    }
    if (claim.equals("sub")) {
      throw new CannotStartException(
          "pejl.oidc.claim is 'sub', which names people and not accounts: leave it out, and record"
              + " the subject with each account");
    }
    if (client.isBlank()) {
      throw new CannotStartException("pejl.oidc.issuer needs pejl.oidc.client-id");
    }
    if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
      throw new CannotStartException(
          "pejl.oidc.algorithm is '" + algorithm + "'; it must be one with a public key, as RS256");
    }
  }

  /** Empty when people sign in with passwords of ours. */
  static Optional<ProviderSettings> of(Config settings) {
    return settings
        .getOptionalValue(KEY + "issuer", String.class)
        .map(
            issuer ->
                new ProviderSettings(
                    issuer,
                    settings.getOptionalValue(KEY + "client-id", String.class).orElse(""),
                    secret(settings),
                    settings.getValue(KEY + "scope", String.class),
                    settings.getOptionalValue(KEY + "claim", String.class).orElse(""),
                    settings.getOptionalValue(KEY + "former-issuer", String.class).orElse(""),
                    JWSAlgorithm.parse(settings.getValue(KEY + "algorithm", String.class)),
                    settings
                        .getOptionalValue(KEY + "acr", String.class)
                        .map(levels -> Set.of(levels.strip().split("\\s+")))
                        .orElse(Set.of()),
                    URI.create(settings.getValue("pejl.address", String.class))
                        .resolve("/sign-in/callback")));
  }

  /** Only over https; a provider for trials may be on the loopback. */
  boolean reachable(URI address) {
    return reachable(address, "http".equals(URI.create(issuer).getScheme()));
  }

  private static boolean reachable(URI address, boolean trial) {
    return address.getHost() != null
        && address.getUserInfo() == null
        && ("https".equals(address.getScheme())
            || trial && "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost()));
  }

  private static String secret(Config settings) {
    return settings
        .getOptionalValue(KEY + "client-secret-file", String.class)
        .map(
            file -> {
              try {
                return Files.readString(Path.of(file)).strip();
              } catch (IOException unreadable) {
                throw new CannotStartException(
                    "the file named by pejl.oidc.client-secret-file cannot be read", unreadable);
              }
            })
        .orElse("");
  }
}
