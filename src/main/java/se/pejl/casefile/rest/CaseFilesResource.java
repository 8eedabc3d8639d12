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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.CaseFileLine;
import se.pejl.casefile.IncompleteYouthException;
import se.pejl.casefile.KeepCaseFiles;
import se.pejl.casefile.SwedishDay;
import se.pejl.casefile.TooVagueQueryException;
import se.pejl.platform.rest.OnlyReads;

/** Case files: open one for a youth, look for a youth, read one. */
@Path("/casefiles")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case files")
public class CaseFilesResource {

  @Inject private CurrentActor current;
  @Inject private KeepCaseFiles keep;
  @Inject private Clock clock;

  @POST
  @Path("/search")
  @OnlyReads
  @Operation(summary = "Look for a youth by name, personal number or case number")
  @APIResponse(responseCode = "422", description = "casefile.query-too-vague")
  public List<CaseFileLine> search(SearchRequest request) {
    if (request == null) {
      throw new TooVagueQueryException();
    }
    return keep.find(current.get(), request.query(SwedishDay.today(clock)));
  }

  @POST
  @Operation(summary = "Open a case file in one's own unit")
  @APIResponse(responseCode = "201", description = "opened; the caller handles it")
  @APIResponse(responseCode = "409", description = "casefile.personal-number-taken")
  @APIResponse(
      responseCode = "422",
      description = "casefile.incomplete, casefile.not-a-personal-number")
  public Response create(NewCaseFile youth, @Context UriInfo here) {
    if (youth == null) {
      throw new IncompleteYouthException("givenName");
    }
    UUID id = keep.create(current.get(), youth.youth(SwedishDay.today(clock)));
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(Map.of("id", id))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a case file")
  @APIResponse(
      responseCode = "404",
      description = "casefile.unknown: there is none, or none the caller may know of")
  public CaseFileDocument read(@PathParam("id") UUID id) {
    return CaseFileDocument.of(keep.open(current.get(), id, "casework"));
  }
}
