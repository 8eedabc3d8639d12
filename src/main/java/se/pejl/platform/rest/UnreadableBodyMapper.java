package se.pejl.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.pejl.platform.http.BodyTooLargeException;
import se.pejl.platform.http.Problem;

/** A body that is not JSON, or not the JSON that was asked for; the server would answer 500. */
@Provider
public class UnreadableBodyMapper implements ExceptionMapper<ProcessingException> {

  @Inject private ProblemAnswer answer;

  @Override
  public Response toResponse(ProcessingException unreadable) {
    for (Throwable at = unreadable; at != null; at = at.getCause()) {
      if (at instanceof BodyTooLargeException) {
        return answer.to(at);
      }
    }
    return answer.to(Problem.of(400, "request.unreadable"));
  }
}
