package se.pejl.casefile.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.Actor;
import se.pejl.access.CurrentActor;
import se.pejl.access.emergency.Emergency;
import se.pejl.casefile.SwedishDay;
import se.pejl.casefile.emergency.FollowEmergencies;
import se.pejl.casefile.emergency.OpenInEmergency;

/** Files opened in an emergency by those who have nothing to do with them. */
@Path("/emergencies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class EmergenciesResource {

  @Inject private CurrentActor current;
  @Inject private OpenInEmergency open;
  @Inject private FollowEmergencies follow;
  @Inject private Clock clock;

  @POST
  @Operation(
      summary =
          "Open a file of the board for some hours, with a reason that is reviewed afterwards",
      description = "By its id, the whole personal number or the whole case number.")
  @APIResponse(responseCode = "201", description = "opened, to be read")
  @APIResponse(
      responseCode = "404",
      description = "emergency.no-file: there is none, or none that can be opened in this way")
  @APIResponse(responseCode = "409", description = "emergency.not-needed")
  @APIResponse(
      responseCode = "422",
      description = "emergency.reason-missing, casefile.query-too-vague")
  public Response open(EmergencyRequest request) {
    EmergencyRequest asked = request == null ? EmergencyRequest.NONE : request;
    List<OpenedInEmergency> opened = opened(asked).stream().map(OpenedInEmergency::of).toList();
    return Response.status(Response.Status.CREATED).entity(opened).build();
  }

  private List<Emergency> opened(EmergencyRequest asked) {
    Actor actor = current.get();
    open.requirePossible(actor);
    return asked.caseFile() == null
        ? open.open(actor, asked.query(SwedishDay.today(clock)), asked.reason())
        : List.of(open.open(actor, asked.caseFile(), asked.reason()));
  }

  @GET
  @Operation(
      summary = "List what was opened in emergencies in one's unit and by its people",
      description = "An administrator gets what should have been reviewed and was not.")
  public List<EmergencyDocument> list() {
    return follow.list(current.get()).stream().map(EmergencyDocument::of).toList();
  }

  @POST
  @Path("/{emergency}/review")
  @Operation(summary = "Say whether it was justified, and why; never of one's own")
  @APIResponse(responseCode = "204", description = "reviewed; what was found stays")
  @APIResponse(responseCode = "404", description = "emergency.unknown")
  @APIResponse(responseCode = "409", description = "emergency.own, emergency.reviewed")
  @APIResponse(responseCode = "422", description = "emergency.finding-missing")
  public void review(@PathParam("emergency") UUID emergency, EmergencyFinding finding) {
    EmergencyFinding found = finding == null ? new EmergencyFinding(false, null) : finding;
    follow.review(current.get(), emergency, found.justified(), found.finding());
  }
}
