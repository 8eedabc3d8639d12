package se.pejl.access.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.signin.FreshSignIn;

/** The session or token that a request comes with. */
@Path("/session")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in")
public class SessionResource {

  /** One's own password, once more. */
  public record Confirmation(String password) {}

  /** Until when what needs a fresh sign-in is let through. */
  public record Confirmed(Instant until) {}

  @Inject private FreshSignIn freshSignIn;

  @POST
  @Path("/confirm")
  @Operation(
      summary = "Give the password again, so that this session or token is fresh for some minutes",
      description = "What cannot be undone is refused with sign-in.not-fresh until then.")
  @APIResponse(responseCode = "401", description = "access.wrong-password")
  @APIResponse(responseCode = "429", description = "access.too-many-attempts")
  public Confirmed confirm(Confirmation given) {
    return new Confirmed(freshSignIn.confirm(given == null ? null : given.password()));
  }
}
