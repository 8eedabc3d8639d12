package se.pejl.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.correction.ReadCancelled;

/** What was cancelled in a case file. */
@Path("/casefiles/{id}/cancelled")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class CancelledResource {

  @Inject private CurrentActor current;
  @Inject private ReadCancelled cancelled;

  @GET
  @Operation(summary = "List what was cancelled, for those who may read it")
  @APIResponse(responseCode = "404", description = "casefile.unknown")
  public List<CancelledDocument> list(@PathParam("id") UUID id) {
    return cancelled.in(current.get(), id).stream().map(CancelledDocument::of).toList();
  }
}
