package se.pejl.access.signin.provider;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The code that a browser came back with, given in for tokens, with what only we know. */
record CodeExchange(ProviderSettings settings, Description description, Wire wire) {

  JsonObject tokens(Errand errand, String code) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", settings.callback().toString());
    form.put("code_verifier", errand.verifier());
    if (settings.secret().isEmpty()) {
      form.put("client_id", settings.client());
      return wire.post(description.token(), form);
    }
    return wire.post(description.token(), form, "Authorization", basic());
  }

  /** Both are encoded before they are joined (RFC 6749, 2.3.1). */
  private String basic() {
    String pair = Wire.encoded(settings.client()) + ":" + Wire.encoded(settings.secret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
