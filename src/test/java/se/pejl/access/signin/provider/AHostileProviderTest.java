package se.pejl.access.signin.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.access.signin.session.RecognisedBy;
import se.pejl.platform.http.LocalPath;

@DisplayName("A hostile provider")
class AHostileProviderTest {

  private static final LocalPath HOME = LocalPath.of("/");
  private static final Aim SIGN_IN = new Aim.SignIn(HOME);
  private static final Aim CONFIRM = new Aim.Confirm(new RecognisedBy("session"), "vera", HOME);

  private final LoopbackProvider there = new LoopbackProvider();

  @AfterEach
  void stop() {
    there.close();
  }

  /** One lie, and the reason for which it is not believed. */
  private record Lie(String told, Fault found, java.util.function.Consumer<LoopbackProvider> tell) {
    @Override
    public String toString() {
      return told;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"inTheToken", "inTheSignature", "inTheAnswers"})
  void signs_nobody_in(Lie lie) {
    lie.tell().accept(there);

    ProviderNotBelievedException disbelieved =
        assertThrows(ProviderNotBelievedException.class, () -> name(SIGN_IN, Set.of()));

    assertEquals(lie.found(), disbelieved.fault());
    there.beHonest();
    assertEquals("somebody", name(SIGN_IN, Set.of()));
  }

  static Stream<Lie> inTheToken() {
    return Stream.of(
        claim("another issuer", Fault.CLAIMS, "iss", "https://other.example"),
        claim("another client's token", Fault.CLAIMS, "aud", "other"),
        claim("a token for two clients", Fault.AUDIENCE, "aud", List.of("pejl", "other")),
        claim("a token that another client asked for", Fault.AUDIENCE, "azp", "other"),
        claim("no subject", Fault.CLAIMS, "sub", null),
        claim("a subject that says nothing", Fault.SUBJECT, "sub", ""),
        claim("a subject longer than any", Fault.SUBJECT, "sub", "x".repeat(256)),
        claim("a subject that looks like another", Fault.SUBJECT, "sub", "somebody\u00ad"),
        claim("no end", Fault.CLAIMS, "exp", null),
        claim("an end that has passed", Fault.CLAIMS, "exp", seconds(-120)),
        claim("a beginning to come", Fault.CLAIMS, "nbf", seconds(120)),
        claim("a token of tomorrow", Fault.TIME, "iat", seconds(86_400)),
        claim("a token from before it was asked for", Fault.TIME, "iat", seconds(-600)),
        claim("no time at all", Fault.CLAIMS, "iat", null),
        claim("another nonce (a code that was swapped)", Fault.NONCE, "nonce", "another"),
        claim("no nonce", Fault.CLAIMS, "nonce", null),
        claim("a nonce that is no text", Fault.NONCE, "nonce", 7));
  }

  static Stream<Lie> inTheSignature() {
    return Stream.of(
        signed("no signature", Fault.TOKEN_UNREADABLE, Forged::unsigned),
        signed("a signature cut off", Fault.TOKEN_UNREADABLE, Forged::cutOff),
        signed("no token but some text", Fault.TOKEN_UNREADABLE, (there, claims) -> "x.y.z"),
        signed(
            "a signature with the public key as secret",
            Fault.SIGNATURE,
            Forged::publicKeyAsSecret),
        signed("a key nobody published", Fault.SIGNATURE, Forged::byAStranger),
        signed("a stranger's key under a published name", Fault.SIGNATURE, Forged::underAKnownName),
        signed("a key that comes with the token", Fault.SIGNATURE, Forged::withItsOwnKey),
        signed("claims changed after signing", Fault.SIGNATURE, Forged::changedAfterwards),
        signed("a path for the name of a key", Fault.SIGNATURE, Forged::namedLikeAPath),
        signed("another algorithm", Fault.SIGNATURE, Forged::byAnotherAlgorithm));
  }

  static Stream<Lie> inTheAnswers() {
    return Stream.of(
        at("/token", "another host for the token", Fault.UNREACHABLE, Forged::elsewhere),
        at("/jwks", "another host for the keys", Fault.UNREACHABLE, Forged::elsewhere),
        at("/jwks", "keys that cannot be had", Fault.UNREACHABLE, asked -> asked.close()),
        at("/jwks", "keys that are none", Fault.DESCRIPTION, Forged.saying("{\"keys\":7}")),
        at("/token", "a huge answer", Fault.TOO_LARGE, Forged::endless),
        at("/jwks", "a huge set of keys", Fault.TOO_LARGE, Forged::endless),
        at("/token", "an answer that drips", Fault.UNREACHABLE, Forged::dripping),
        at("/token", "text that is no document", Fault.DESCRIPTION, Forged.saying("<html>")),
        at("/token", "no token", Fault.TOKEN_UNREADABLE, Forged.saying("{\"id_token\":{}}")),
        at("/token", "a refusal of the code", Fault.TOKEN_REFUSED, Forged::refusing));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofItself")
  void is_not_gone_to_when_it_describes(Lie lie) {
    lie.tell().accept(there);

    ProviderNotBelievedException disbelieved =
        assertThrows(ProviderNotBelievedException.class, () -> name(SIGN_IN, Set.of()));

    assertEquals(lie.found(), disbelieved.fault());
  }

  static Stream<Lie> ofItself() {
    return Stream.of(
        describing("another issuer (mix-up)", "issuer", "https://other.example"),
        describing("a page that is a script", "authorization_endpoint", "javascript:alert(1)"),
        describing("a page without protection", "authorization_endpoint", "http://evil.example/"),
        describing("a token point elsewhere", "token_endpoint", "http://192.0.2.1/token"),
        describing("keys in a file", "jwks_uri", "file:///etc/passwd"),
        describing("a place with a password", "token_endpoint", "https://a:b@evil.example/"));
  }

  @Test
  void is_not_believed_when_it_tells_of_somebody_else_beside_the_token() {
    there.lie("/userinfo", Forged.saying("{\"sub\":\"another\",\"account\":\"vera\"}"));

    assertEquals(
        Fault.SUBJECT,
        assertThrows(ProviderNotBelievedException.class, () -> named("account")).fault());
    there.beHonest();
    assertEquals(Optional.of("vera"), named("account"));
  }

  @Test
  void names_nobody_by_an_address_that_was_never_checked() {
    there.claims = claims -> claims.claim("email", "vera@example.se");
    assertEquals(Optional.empty(), named("email"));

    there.claims = claims -> claims.claim("email", "vera@example.se").claim("email_verified", true);
    assertEquals(Optional.of("vera@example.se"), named("email"));
  }

  @Test
  void does_not_confirm_anybody_who_signed_in_long_ago() {
    there.claims = claims -> claims.claim("auth_time", seconds(-600).getTime() / 1000);
    assertEquals(Fault.NOT_ANEW, fault(CONFIRM, Set.of(), ""));

    there.claims = claims -> claims.claim("auth_time", null);
    assertEquals(Fault.NOT_ANEW, fault(CONFIRM, Set.of(), ""));

    there.beHonest();
    assertEquals("somebody", name(CONFIRM, Set.of()));
  }

  @Test
  void does_not_get_by_with_a_weaker_way_of_signing_in() {
    assertEquals(Fault.TOO_WEAK, fault(SIGN_IN, Set.of("loa3", "loa4"), ""));
    there.claims = claims -> claims.claim("acr", "loa2");
    assertEquals(Fault.TOO_WEAK, fault(SIGN_IN, Set.of("loa3", "loa4"), ""));

    there.claims = claims -> claims.claim("acr", "loa4");
    assertEquals("somebody", name(SIGN_IN, Set.of("loa3", "loa4")));
  }

  @Test
  void keeps_nobody_waiting_for_long() {
    there.lie("/token", Forged::dripping);

    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertEquals(Fault.UNREACHABLE, fault(SIGN_IN, Set.of(), "")));
  }

  @Test
  void that_changes_its_keys_is_followed_but_not_asked_again_and_again() {
    Duration[] later = {Duration.ZERO};
    InstantSource clock = () -> Instant.now().plus(later[0]);
    Provider provider = new Provider(settings(Set.of(), ""), Duration.ofSeconds(2), clock);
    assertEquals("somebody", subject(provider.vouchedFor(errand(SIGN_IN), "c0de")));
    RSAKey newer = LoopbackProvider.newKey("second");
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("second").build();
    there.signing = claims -> LoopbackProvider.signed(header, claims, newer);
    there.lie("/jwks", Forged.saying("{\"keys\":[" + newer.toPublicJWK().toJSONString() + "]}"));

    assertThrows(
        ProviderNotBelievedException.class, () -> provider.vouchedFor(errand(SIGN_IN), "c0de"));
    later[0] = Duration.ofSeconds(31);
    assertEquals("somebody", subject(provider.vouchedFor(errand(SIGN_IN), "c0de")));
  }

  private Fault fault(Aim aim, Set<String> levels, String claim) {
    return assertThrows(
            ProviderNotBelievedException.class,
            () -> provider(levels, claim).vouchedFor(errand(aim), "c0de"))
        .fault();
  }

  private String name(Aim aim, Set<String> levels) {
    return subject(provider(levels, "").vouchedFor(errand(aim), "c0de"));
  }

  private Optional<String> named(String claim) {
    return provider(Set.of(), claim).vouchedFor(errand(SIGN_IN), "c0de").name().get();
  }

  private String subject(Vouched vouched) {
    assertEquals(there.issuer(), vouched.identity().issuer());
    return vouched.identity().subject();
  }

  private Provider provider(Set<String> levels, String claim) {
    return new Provider(settings(levels, claim), Duration.ofSeconds(2), Clock.systemUTC());
  }

  private ProviderSettings settings(Set<String> levels, String claim) {
    return new ProviderSettings(
        there.issuer(),
        LoopbackProvider.CLIENT,
        "s3cret",
        "openid",
        claim,
        "",
        JWSAlgorithm.RS256,
        levels,
        URI.create("http://localhost/sign-in/callback"));
  }

  /** Somebody was there, and gave the right password. */
  private Errand errand(Aim aim) {
    Errand errand = Errand.begin(aim, "cookie", Instant.now());
    there.askedFor(java.util.Map.of("nonce", errand.nonce(), "code_challenge", errand.challenge()));
    return errand;
  }

  private static Lie claim(String told, Fault found, String name, Object value) {
    return new Lie(told, found, there -> there.claims = claims -> claims.claim(name, value));
  }

  private static Lie signed(String told, Fault found, Forged.Token token) {
    return new Lie(told, found, there -> there.signing = claims -> token.made(there, claims));
  }

  private static Lie at(String path, String told, Fault found, LoopbackProvider.Part lie) {
    return new Lie(told, found, there -> there.lie(path, lie));
  }

  private static Lie describing(String told, String name, String value) {
    return new Lie(
        told,
        Fault.DESCRIPTION,
        there ->
            there.lie(
                "/.well-known/openid-configuration",
                asked ->
                    LoopbackProvider.say(
                        asked, there.description().add(name, value).build().toString())));
  }

  private static Date seconds(int fromNow) {
    return Date.from(Instant.now().plusSeconds(fromNow));
  }
}
