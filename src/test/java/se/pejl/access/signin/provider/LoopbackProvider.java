package se.pejl.access.signin.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A provider on the loopback: honest, until a test tells it to lie in one thing. */
public final class LoopbackProvider implements AutoCloseable {

  public static final String CLIENT = "pejl";

  /** What it answers with, in place of what is honest. */
  public interface Part {
    void answer(HttpExchange asked) throws IOException;
  }

  private final HttpServer server;
  private final Map<String, Part> lies = new ConcurrentHashMap<>();
  private final RSAKey key = newKey("first");

  /** What it was asked for at its page last: each name and value. */
  public volatile Map<String, String> asked = Map.of();

  /** Whom it vouches for. */
  public volatile String subject = "somebody";

  /** What it writes into its token; changed by tests. */
  public volatile UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();

  /** How it signs; changed by tests. */
  public volatile Function<JWTClaimsSet, String> signing = this::signed;

  public LoopbackProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    part(
        "/.well-known/openid-configuration", asked -> say(asked, description().build().toString()));
    part("/authorize", this::sendBack);
    part("/token", this::giveTokens);
    part("/jwks", asked -> say(asked, new JWKSet(key.toPublicJWK()).toString()));
    part("/userinfo", asked -> say(asked, "{\"sub\":\"" + subject + "\",\"account\":\"vera\"}"));
    server.start();
  }

  /** Another site than the server under test, which is at 127.0.0.1. */
  public String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public RSAKey key() {
    return key;
  }

  public void lie(String path, Part lie) {
    lies.put(path, lie);
  }

  public void beHonest() {
    lies.clear();
    claims = UnaryOperator.identity();
    signing = this::signed;
    subject = "somebody";
  }

  /** From now on it vouches for this person, who has an account of this name with us. */
  public void vouchFor(String person, String account) {
    subject = person;
    claims = said -> said.claim("account", account);
  }

  public JsonObjectBuilder description() {
    return Json.createObjectBuilder()
        .add("issuer", issuer())
        .add("authorization_endpoint", issuer() + "/authorize")
        .add("token_endpoint", issuer() + "/token")
        .add("userinfo_endpoint", issuer() + "/userinfo")
        .add("jwks_uri", issuer() + "/jwks");
  }

  public String signed(JWTClaimsSet said) {
    return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").build(), said, key);
  }

  public static String signed(JWSHeader header, JWTClaimsSet said, RSAKey key) {
    try {
      SignedJWT token = new SignedJWT(header, said);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException never) {
      throw new IllegalStateException(never);
    }
  }

  public static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException never) {
      throw new IllegalStateException(never);
    }
  }

  /** As a person's browser asks, whose password is right. */
  public void askedFor(Map<String, String> parameters) {
    asked = parameters;
  }

  public static void say(HttpExchange asked, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    asked.getResponseHeaders().add("Content-Type", "application/json");
    asked.sendResponseHeaders(200, body.length);
    asked.getResponseBody().write(body);
    asked.close();
  }

  public static void redirect(HttpExchange asked, String to) throws IOException {
    asked.getResponseHeaders().add("Location", to);
    asked.sendResponseHeaders(302, -1);
    asked.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void part(String path, Part honest) {
    server.createContext(path, asked -> lies.getOrDefault(path, honest).answer(asked));
  }

  private void sendBack(HttpExchange asked) throws IOException {
    askedFor(Query.of(asked.getRequestURI().getRawQuery()));
    redirect(asked, this.asked.get("redirect_uri") + "?code=c0de&state=" + this.asked.get("state"));
  }

  private void giveTokens(HttpExchange asked) throws IOException {
    Map<String, String> given =
        Query.of(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    if (!Errand.challengeOf(given.getOrDefault("code_verifier", ""))
        .equals(this.asked.get("code_challenge"))) {
      asked.sendResponseHeaders(400, -1);
      asked.close();
      return;
    }
    Instant now = Instant.now();
    JWTClaimsSet.Builder honest =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .subject(subject)
            .claim("nonce", this.asked.get("nonce"))
            .claim("auth_time", now.getEpochSecond())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)));
    String token = signing.apply(claims.apply(honest).build());
    say(asked, "{\"access_token\":\"acc3ss\",\"id_token\":\"" + token + "\"}");
  }
}
