package se.pejl.access.signin.provider;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.JsonObject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.pejl.access.Identity;
import se.pejl.access.signin.session.Secret;

/** The employer's provider: where it is, its keys, and whom it vouches for. */
public final class Provider {

  private static final Duration DESCRIPTION_HOLDS = Duration.ofHours(1);
  private static final Duration KEYS_HOLD = Duration.ofMinutes(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

  private final ProviderSettings settings;
  private final Wire wire;
  private final InstantSource clock;

  private Description description;
  private Instant described = Instant.MIN;
  private JWKSet keys;
  private Instant fetched = Instant.MIN;

  public Provider(ProviderSettings settings, Duration patience, InstantSource clock) {
    this.settings = settings;
    this.wire = new Wire(settings, patience);
    this.clock = clock;
  }

  String issuer() {
    return settings.issuer();
  }

  String former() {
    return settings.former();
  }

  boolean bindsByName() {
    return !settings.claim().isEmpty();
  }

  /** Where to send a browser that shall come back with this errand done. */
  String addressFor(Errand errand) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("response_type", "code");
    asked.put("client_id", settings.client());
    asked.put("redirect_uri", settings.callback().toString());
    asked.put("scope", settings.scope());
    asked.put("state", errand.state());
    asked.put("nonce", errand.nonce());
    asked.put("code_challenge", errand.challenge());
    asked.put("code_challenge_method", "S256");
    if (!settings.levels().isEmpty()) {
      asked.put("acr_values", String.join(" ", settings.levels()));
    }
    if (errand.anew()) {
      asked.put("prompt", "login");
      asked.put("max_age", "0");
    }
    String to = description().authorization().toString();
    return to + (to.contains("?") ? "&" : "?") + Wire.encoded(asked);
  }

  /** An answer may say who gives it (RFC 9207); it must be the one that was asked. */
  void requireFromHere(String issuer) {
    boolean missing = issuer == null && description().saysIssuerWhenItAnswers();
    if (missing || issuer != null && !issuer.equals(settings.issuer())) {
      throw new ProviderNotBelievedException(Fault.ISSUER);
    }
  }

  /** Whoever the provider vouches for. */
  Vouched vouchedFor(Errand errand, String code) {
    JsonObject tokens = new CodeExchange(settings, description(), wire).tokens(errand, code);
    String idToken = tokens.getString("id_token", "");
    IdToken proven =
        new IdTokenCheck(settings, clock.instant()).proven(idToken, errand, this::keys);
    return new Vouched(identity(proven), () -> name(proven, tokens));
  }

  private Identity identity(IdToken proven) {
    if (!Identity.possible(proven.subject())) {
      throw new ProviderNotBelievedException(Fault.SUBJECT);
    }
    return new Identity(settings.issuer(), proven.subject());
  }

  private Optional<String> name(IdToken proven, JsonObject tokens) {
    String claim = settings.claim();
    return claim.isEmpty()
        ? Optional.empty()
        : proven
            .name(claim)
            .or(() -> new PersonBeside(description(), wire).name(proven, tokens, claim));
  }

  /** Looked up again when none of them fits, but not again and again. */
  private synchronized JWKSet keys(boolean noneFits) {
    Instant now = clock.instant();
    Duration age = fetched == Instant.MIN ? KEYS_HOLD : Duration.between(fetched, now);
    if (age.compareTo(noneFits ? BETWEEN_LOOKS : KEYS_HOLD) >= 0) {
      try {
        keys = JWKSet.parse(wire.get(description().keys()).toString());
        fetched = now;
      } catch (ParseException unreadable) {
        throw new ProviderNotBelievedException(Fault.DESCRIPTION);
      }
    }
    return keys;
  }

  private synchronized Description description() {
    Instant now = clock.instant();
    if (description == null || described.plus(DESCRIPTION_HOLDS).isBefore(now)) {
      description = Description.read(settings, wire);
      described = now;
    }
    return description;
  }

  static String random() {
    return Secret.random();
  }
}
