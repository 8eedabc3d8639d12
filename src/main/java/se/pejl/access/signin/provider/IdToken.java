package se.pejl.access.signin.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;

/** A token that was checked: what the provider says of somebody. */
record IdToken(JWTClaimsSet claims) {

  private static final int LONGEST = 255;

  String subject() {
    return claims.getSubject();
  }

  Optional<String> name(String claim) {
    return claims.getClaim(claim) instanceof String name ? usable(name) : Optional.empty();
  }

  static Optional<String> usable(String name) {
    return name.isBlank() || name.length() > LONGEST ? Optional.empty() : Optional.of(name);
  }
}
