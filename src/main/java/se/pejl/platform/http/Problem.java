package se.pejl.platform.http;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.pejl.platform.RefusalTexts;

/** A problem document (RFC 9457) with a stable code; its sentence comes from the texts. */
public record Problem(
    int status, String code, Map<String, Object> details, List<String> explanation) {

  public static final String TYPE = "application/problem+json";

  public Problem {
    details = Map.copyOf(details);
    explanation = List.copyOf(explanation);
  }

  public Problem(int status, String code, Map<String, Object> details) {
    this(status, code, details, List.of());
  }

  public static Problem of(int status, String code) {
    return new Problem(status, code, Map.of());
  }

  /** What goes over the wire, in a fixed order, the details last. */
  public Map<String, Object> members(Locale language) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "urn:pejl:" + code);
    members.put("title", RefusalTexts.of(code, language));
    members.put("status", status);
    members.put("code", code);
    if (!explanation.isEmpty()) {
      members.put("detail", RefusalTexts.why(explanation, language));
    }
    members.putAll(details);
    return members;
  }

  /** For answers given before or outside of the resources. */
  public void writeTo(HttpServletResponse response, Locale language) throws IOException {
    byte[] body =
        Json.createObjectBuilder(members(language))
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
