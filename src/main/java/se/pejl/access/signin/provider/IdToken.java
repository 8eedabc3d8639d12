package se.pejl.access.signin.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;

/** A token that was checked: what the provider says of somebody. */
record IdToken(JWTClaimsSet claims) {

  private static final int LONGEST = 255;

  String subject() {
    return claims.getSubject();
  }

  /** An address that nobody has checked may be anybody's. */
  Optional<String> name(String claim) {
    if (claim.equals("email") && !Boolean.TRUE.equals(claims.getClaim("email_verified"))) {
      return Optional.empty();
    }
    return claims.getClaim(claim) instanceof String name ? usable(name) : Optional.empty();
  }

  static Optional<String> usable(String name) {
    return name.isBlank() || name.length() > LONGEST ? Optional.empty() : Optional.of(name);
  }
}
