package se.pejl.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import se.pejl.platform.Incident;
import se.pejl.platform.Refused;
import se.pejl.platform.http.Catalogue;
import se.pejl.platform.http.Problem;

/** Turns what was thrown in a resource into the answer the client gets. */
@ApplicationScoped
public class ProblemAnswer {

  @Inject private Catalogue catalogue;
  @Inject private Event<Refused> refusals;
  @Inject private HttpServletRequest request;

  /** A refusal from the catalogue, or an incident with nothing but its number. */
  public Response to(Throwable thrown) {
    Optional<Problem> refusal = catalogue.problem(thrown);
    if (refusal.isEmpty()) {
      return to(new Problem(500, "incident", Map.of("incident", Incident.of(thrown).number())));
    }
    if (thrown instanceof Refused refused) {
      refusals.fire(refused);
    }
    return to(refusal.get());
  }

  public Response to(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.TYPE)
        .entity(problem.members(request.getLocale()))
        .build();
  }
}
