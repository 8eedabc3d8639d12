package se.pejl.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.bearing.Bearing;

/** A youth over time. */
@Path("/casefiles/{caseFile}/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case files")
public class SeriesResource {

  @Inject private CurrentActor current;
  @Inject private Bearing bearing;

  @GET
  @Operation(summary = "Read scores, risk and protective factors over time; signed ones only")
  @APIResponse(responseCode = "404", description = "casefile.unknown")
  public SeriesDocument read(@PathParam("caseFile") UUID caseFile) {
    return SeriesDocument.of(bearing.of(current.get(), caseFile));
  }
}
