package se.pejl.platform.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.pejl.platform.http.Problem;

/** JSON that does not fit what was asked for, when it gets past the server's own wrapping. */
@Provider
public class UnreadableJsonMapper implements ExceptionMapper<JsonbException> {

  @Inject private ProblemAnswer answer;

  @Override
  public Response toResponse(JsonbException unreadable) {
    return answer.to(Problem.of(400, "request.unreadable"));
  }
}
