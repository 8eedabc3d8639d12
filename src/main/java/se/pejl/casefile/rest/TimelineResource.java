package se.pejl.casefile.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.timeline.ImpossibleEventException;
import se.pejl.casefile.timeline.KeepTimeline;

/** The time axis of a case file. */
@Path("/casefiles/{caseFile}/events")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case files")
public class TimelineResource {

  @Inject private CurrentActor current;
  @Inject private KeepTimeline keep;

  @GET
  @Operation(summary = "Read the time axis, with every revision and what was withdrawn")
  @APIResponse(responseCode = "404", description = "casefile.unknown")
  public TimelineDocument read(@PathParam("caseFile") UUID caseFile) {
    return TimelineDocument.of(keep.of(current.get(), caseFile));
  }

  @POST
  @Operation(summary = "Write an event; an enrolment or a closing decides the phases of the work")
  @APIResponse(responseCode = "201", description = "written")
  @APIResponse(responseCode = "409", description = "timeline.phase-already-dated")
  @APIResponse(responseCode = "422", description = "timeline.impossible")
  public Response add(
      @PathParam("caseFile") UUID caseFile, EventRequest given, @Context UriInfo here) {
    UUID event = keep.add(current.get(), caseFile, sent(given).happening());
    return Response.created(here.getAbsolutePathBuilder().path(event.toString()).build())
        .entity(Map.of("event", event))
        .build();
  }

  @PUT
  @Path("/{event}")
  @Operation(summary = "Correct or end an event, with the revision that was read and a reason")
  @APIResponse(responseCode = "204", description = "corrected; what stood before is kept")
  @APIResponse(responseCode = "409", description = "timeline.changed-meanwhile")
  @APIResponse(responseCode = "422", description = "timeline.impossible")
  public void correct(
      @PathParam("caseFile") UUID caseFile, @PathParam("event") UUID event, EventRequest given) {
    EventRequest sent = sent(given);
    keep.correct(current.get(), caseFile, event, sent.revision(), sent.happening(), sent.reason());
  }

  @POST
  @Path("/{event}/withdrawal")
  @Operation(summary = "Withdraw an event, with the revision that was read and a reason")
  @APIResponse(responseCode = "204", description = "withdrawn; it is kept with the reason")
  public void withdraw(
      @PathParam("caseFile") UUID caseFile, @PathParam("event") UUID event, EventRequest given) {
    EventRequest sent = sent(given);
    keep.withdraw(current.get(), caseFile, event, sent.revision(), sent.reason());
  }

  private static EventRequest sent(EventRequest given) {
    if (given == null) {
      throw new ImpossibleEventException("kind");
    }
    return given;
  }
}
