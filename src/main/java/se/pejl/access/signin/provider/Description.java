package se.pejl.access.signin.provider;

import jakarta.json.JsonObject;
import java.net.URI;

/** Where a provider says that its parts are, believed only when it says it of itself. */
record Description(
    URI authorization, URI token, URI userinfo, URI keys, boolean saysIssuerWhenItAnswers) {

  private static final String WELL_KNOWN = "/.well-known/openid-configuration";

  static Description read(ProviderSettings settings, Wire wire) {
    String issuer = settings.issuer();
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    JsonObject said = wire.get(URI.create(base + WELL_KNOWN));
    if (!issuer.equals(text(said, "issuer"))) {
      throw new ProviderNotBelievedException(Fault.DESCRIPTION);
    }
    boolean told = said.containsKey("userinfo_endpoint");
    return new Description(
        place(said, "authorization_endpoint", settings),
        place(said, "token_endpoint", settings),
        told ? place(said, "userinfo_endpoint", settings) : null,
        place(said, "jwks_uri", settings),
        said.getBoolean("authorization_response_iss_parameter_supported", false));
  }

  private static URI place(JsonObject said, String name, ProviderSettings settings) {
    try {
      URI place = URI.create(text(said, name));
      if (settings.reachable(place)) {
        return place;
      }
    } catch (IllegalArgumentException unreadable) {
      // as good as none
    }
    throw new ProviderNotBelievedException(Fault.DESCRIPTION);
  }

  private static String text(JsonObject said, String name) {
    return said.get(name) instanceof jakarta.json.JsonString text ? text.getString() : "";
  }
}
