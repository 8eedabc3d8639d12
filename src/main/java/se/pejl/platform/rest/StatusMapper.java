package se.pejl.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import se.pejl.platform.http.Problem;

/** What the server itself refuses: an unknown path, a wrong method, an unknown media type. */
@Provider
public class StatusMapper implements ExceptionMapper<WebApplicationException> {

  private static final Map<Integer, String> CODES =
      Map.of(
          404, "request.unknown-path",
          405, "request.method-not-allowed",
          406, "request.media-type",
          415, "request.media-type");

  @Inject private ProblemAnswer answer;

  @Override
  public Response toResponse(WebApplicationException refused) {
    int status = refused.getResponse().getStatus();
    if (status >= 500) {
      return answer.to((Throwable) refused);
    }
    return answer.to(Problem.of(status, CODES.getOrDefault(status, "request.unreadable")));
  }
}
