package se.pejl.access.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import se.pejl.access.signin.token.ApiToken;

/**
 * A token of one's own, as it travels; never its secret.
 *
 * @param label what its owner calls it; null for one that was asked for with a password
 */
public record TokenLine(UUID id, String label, String scope, Instant issued, Instant expires) {

  static TokenLine of(ApiToken token) {
    return new TokenLine(
        token.id(),
        token.label().orElse(null),
        token.scope().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        token.issued(),
        token.expires());
  }
}
