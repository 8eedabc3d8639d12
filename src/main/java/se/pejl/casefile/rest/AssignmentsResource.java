package se.pejl.casefile.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.duty.AssignDuties;

/** Who works in a case file. */
@Path("/casefiles/{caseFile}/assignments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case files")
@APIResponse(responseCode = "404", description = "casefile.unknown")
public class AssignmentsResource {

  @Inject private CurrentActor current;
  @Inject private AssignDuties duties;

  @PathParam("caseFile")
  private UUID caseFile;

  @GET
  @Operation(summary = "List who handles a case file or stands in, now, before and to come")
  public List<AssignmentDocument> list() {
    return duties.in(current.get(), caseFile).stream().map(AssignmentDocument::of).toList();
  }

  @POST
  @Operation(summary = "Give somebody a duty; a new handler takes over from the one before")
  @APIResponse(responseCode = "201", description = "given")
  @APIResponse(responseCode = "403", description = "access.not-allowed")
  @APIResponse(responseCode = "422", description = "casefile.assignment-impossible with the field")
  public Response assign(NewAssignment given, @Context UriInfo here) {
    NewAssignment asked = given == null ? NewAssignment.NONE : given;
    UUID id =
        duties.assign(
            current.get(), caseFile, asked.account(), asked.as(), asked.from(), asked.until());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(Map.of("id", id))
        .build();
  }

  @POST
  @Path("/{assignment}/end")
  @Operation(summary = "End a duty with a day; with yesterday it ends at once")
  @APIResponse(responseCode = "204", description = "ended")
  @APIResponse(responseCode = "409", description = "casefile.last-handler")
  @APIResponse(responseCode = "403", description = "access.not-allowed")
  @APIResponse(responseCode = "422", description = "casefile.assignment-impossible with the field")
  public void end(@PathParam("assignment") UUID assignment, AssignmentEnd given) {
    duties.end(current.get(), caseFile, assignment, given == null ? null : given.lastDay());
  }
}
