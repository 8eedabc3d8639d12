package se.pejl.access.signin.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Tokens and answers that an honest provider never gives. */
final class Forged {

  private static final RSAKey STRANGER = LoopbackProvider.newKey("stranger");

  private Forged() {}

  /** A token made by other means than the provider's. */
  interface Token {
    String made(LoopbackProvider there, JWTClaimsSet claims);
  }

  static String unsigned(LoopbackProvider there, JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  static String cutOff(LoopbackProvider there, JWTClaimsSet claims) {
    String whole = there.signed(claims);
    return whole.substring(0, whole.lastIndexOf('.'));
  }

  static String publicKeyAsSecret(LoopbackProvider there, JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), claims);
      token.sign(new MACSigner(there.key().toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException never) {
      throw new IllegalStateException(never);
    }
  }

  static String byAStranger(LoopbackProvider there, JWTClaimsSet claims) {
    return by(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stranger"), claims);
  }

  static String underAKnownName(LoopbackProvider there, JWTClaimsSet claims) {
    return by(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first"), claims);
  }

  static String withItsOwnKey(LoopbackProvider there, JWTClaimsSet claims) {
    return by(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(STRANGER.toPublicJWK()), claims);
  }

  static String namedLikeAPath(LoopbackProvider there, JWTClaimsSet claims) {
    return by(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("../../../dev/null"), claims);
  }

  static String byAnotherAlgorithm(LoopbackProvider there, JWTClaimsSet claims) {
    return LoopbackProvider.signed(
        new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("first").build(), claims, there.key());
  }

  static String changedAfterwards(LoopbackProvider there, JWTClaimsSet claims) {
    String[] parts = there.signed(claims).split("\\.");
    JWTClaimsSet other = new JWTClaimsSet.Builder(claims).subject("albin").build();
    byte[] said = other.toString().getBytes(StandardCharsets.UTF_8);
    parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(said);
    return String.join(".", parts);
  }

  static LoopbackProvider.Part saying(String text) {
    return asked -> LoopbackProvider.say(asked, text);
  }

  static void elsewhere(HttpExchange asked) throws IOException {
    LoopbackProvider.redirect(asked, "http://192.0.2.1/");
  }

  static void refusing(HttpExchange asked) throws IOException {
    asked.sendResponseHeaders(400, -1);
    asked.close();
  }

  static void endless(HttpExchange asked) throws IOException {
    asked.sendResponseHeaders(200, 0);
    byte[] blanks = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
    for (int times = 0; times < 1600; times++) {
      asked.getResponseBody().write(blanks);
    }
    asked.close();
  }

  /** A byte now and then, so that nobody can say that nothing comes. */
  static void dripping(HttpExchange asked) throws IOException {
    asked.sendResponseHeaders(200, 0);
    try {
      for (int times = 0; times < 40; times++) {
        asked.getResponseBody().write(' ');
        asked.getResponseBody().flush();
        Thread.sleep(250);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    asked.close();
  }

  private static String by(JWSHeader.Builder header, JWTClaimsSet claims) {
    return LoopbackProvider.signed(header.build(), claims, STRANGER);
  }
}
