package se.pejl.access.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.door.OwnSessions;

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

  /** How long a session still lasts, in seconds, and whose it is. */
  public record SessionLeft(UUID account, long seconds, long atMost) {}

  @Inject private FreshSignIn freshSignIn;
  @Inject private OwnSessions sessions;
  @Inject private CurrentActor current;

  @GET
  @Operation(summary = "Ask how long this session still lasts, without making it longer")
  @APIResponse(responseCode = "404", description = "request.unknown-path: a token has no session")
  public SessionLeft left() {
    return told();
  }

  @POST
  @Path("/extend")
  @Operation(summary = "Make this session last, up to its longest")
  @APIResponse(responseCode = "404", description = "request.unknown-path: a token has no session")
  public SessionLeft extend() {
    return told();
  }

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

  /** Being asked at all has made it longer, or has not: see BrowserAuthentication. */
  private SessionLeft told() {
    OwnSessions.Left left = sessions.left().orElseThrow(NotFoundException::new);
    return new SessionLeft(current.get().account(), left.seconds(), left.atMost());
  }
}
