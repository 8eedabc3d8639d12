package se.pejl.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON as this API reads it: a property nobody asked for is refused, not overlooked. */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

  /** Yasson's own setting; the specification has none. */
  private static final String REFUSE_UNKNOWN = "jsonb.fail-on-unknown-properties";

  private static final String SAYS_UNKNOWN = "can not be mapped to a class";

  private final Jsonb jsonb =
      JsonbBuilder.create(new JsonbConfig().setProperty(REFUSE_UNKNOWN, true));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  /** Whether a body was refused for a property it should not have. */
  static boolean unknownProperty(Throwable unreadable) {
    for (Throwable at = unreadable; at != null; at = at.getCause()) {
      if (at.getMessage() != null && at.getMessage().contains(SAYS_UNKNOWN)) {
        return true;
      }
    }
    return false;
  }

  static String code(Throwable unreadable) {
    return unknownProperty(unreadable) ? "body.unknown-property" : "request.unreadable";
  }
}
