package se.pejl.access.signin.provider;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The names and values of an address or a form. */
public final class Query {

  private Query() {}

  public static Map<String, String> of(String encoded) {
    Map<String, String> fields = new HashMap<>();
    for (String field : encoded.split("&")) {
      String[] parts = field.split("=", 2);
      fields.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
