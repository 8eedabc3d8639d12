package se.pejl.access.signin.provider;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;

/** What the provider tells beside the token, taken only when it is about the same person. */
record PersonBeside(Description description, Wire wire) {

  Optional<String> name(IdToken proven, JsonObject tokens, String claim) {
    if (description.userinfo() == null) {
      return Optional.empty();
    }
    String access = tokens.getString("access_token", "");
    if (!access.matches("[\\x21-\\x7e]{1,8192}")) {
      throw new ProviderNotBelievedException(Fault.TOKEN_UNREADABLE);
    }
    JsonObject said = wire.get(description.userinfo(), "Authorization", "Bearer " + access);
    if (!proven.subject().equals(said.getString("sub", ""))) {
      throw new ProviderNotBelievedException(Fault.SUBJECT);
    }
    if (claim.equals("email") && !said.getBoolean("email_verified", false)) {
      return Optional.empty();
    }
    return said.get(claim) instanceof JsonString name
        ? IdToken.usable(name.getString())
        : Optional.empty();
  }
}
