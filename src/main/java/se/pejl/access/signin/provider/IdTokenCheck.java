package se.pejl.access.signin.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import se.pejl.access.signin.session.Secret;

/**
 * Whether a token is a proof of who was sent out with an errand. The library holds it to the
 * provider's keys, to one algorithm, to issuer, audience and end; the rest is here.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation">OpenID
 *     Connect Core 1.0, 3.1.3.7</a>
 */
record IdTokenCheck(ProviderSettings settings, Instant now) {

  /** How far the provider's clock may be from ours. */
  private static final Duration SKEW = Duration.ofSeconds(60);

  /** The provider's keys; asked for anew when none fits. */
  interface Keys {
    JWKSet fetch(boolean noneFits);
  }

  IdToken proven(String token, Errand errand, Keys keys) {
    JWTClaimsSet claims = signed(token, keys);
    if (!claims.getAudience().equals(List.of(settings.client()))
        || claims.getClaim("azp") != null && !settings.client().equals(claims.getClaim("azp"))) {
      throw new ProviderNotBelievedException(Fault.AUDIENCE);
    }
    if (!(claims.getClaim("nonce") instanceof String nonce)
        || !Secret.same(nonce, errand.nonce())) {
      throw new ProviderNotBelievedException(Fault.NONCE);
    }
    requireNow(claims.getIssueTime(), errand, Fault.TIME);
    if (errand.anew()) {
      requireNow(signedIn(claims), errand, Fault.NOT_ANEW);
    }
    if (!settings.levels().isEmpty() && !level(claims)) {
      throw new ProviderNotBelievedException(Fault.TOO_WEAK);
    }
    return new IdToken(claims);
  }

  private JWTClaimsSet signed(String token, Keys keys) {
    try {
      SignedJWT signed = SignedJWT.parse(token);
      JWKSet known = keys.fetch(false);
      String key = signed.getHeader().getKeyID();
      boolean stranger = key == null || known.getKeyByKeyId(key) == null;
      return processor(stranger ? keys.fetch(true) : known).process(signed, null);
    } catch (ParseException unreadable) {
      throw new ProviderNotBelievedException(Fault.TOKEN_UNREADABLE);
    } catch (BadJWTException wrong) {
      throw new ProviderNotBelievedException(Fault.CLAIMS);
    } catch (KeySourceException unreachable) {
      throw new ProviderNotBelievedException(Fault.UNREACHABLE);
    } catch (BadJOSEException | JOSEException wrong) {
      throw new ProviderNotBelievedException(Fault.SIGNATURE);
    }
  }

  private DefaultJWTProcessor<SecurityContext> processor(JWKSet keys) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(settings.algorithm(), new ImmutableJWKSet<>(keys)));
    JWTClaimsSet issuer = new JWTClaimsSet.Builder().issuer(settings.issuer()).build();
    Set<String> needed = Set.of("sub", "aud", "exp", "iat", "nonce");
    DefaultJWTClaimsVerifier<SecurityContext> verifier =
        new DefaultJWTClaimsVerifier<>(settings.client(), issuer, needed) {
          @Override
          protected Date currentTime() {
            return Date.from(now);
          }
        };
    verifier.setMaxClockSkew((int) SKEW.toSeconds());
    processor.setJWTClaimsSetVerifier(verifier);
    return processor;
  }

  /** Not before the browser was sent out, and not in the future. */
  private void requireNow(Date said, Errand errand, Fault otherwise) {
    if (said == null
        || said.toInstant().isBefore(errand.begun().minus(SKEW))
        || said.toInstant().isAfter(now.plus(SKEW))) {
      throw new ProviderNotBelievedException(otherwise);
    }
  }

  private boolean level(JWTClaimsSet claims) {
    return claims.getClaim("acr") instanceof String level && settings.levels().contains(level);
  }

  private static Date signedIn(JWTClaimsSet claims) {
    return claims.getClaim("auth_time") instanceof Number seconds
        ? Date.from(Instant.ofEpochSecond(seconds.longValue()))
        : null;
  }
}
