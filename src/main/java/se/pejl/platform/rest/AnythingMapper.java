package se.pejl.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the domain threw: a refusal when the catalogue knows it, a fault of ours when not. */
@Provider
public class AnythingMapper implements ExceptionMapper<Throwable> {

  @Inject private ProblemAnswer answer;

  @Override
  public Response toResponse(Throwable thrown) {
    return answer.to(thrown);
  }
}
