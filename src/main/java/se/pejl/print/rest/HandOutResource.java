package se.pejl.print.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.HandOutLog;
import se.pejl.casefile.PersonLog;
import se.pejl.print.LogPage;

/** The log of one person as a document for them. */
@Path("/casefiles/{caseFile}/log/document")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Case files")
public class HandOutResource {

  @Inject private CurrentActor current;
  @Inject private HandOutLog handOut;

  @POST
  @Produces("application/pdf")
  @Operation(summary = "Make the log of a case file into a document for the person; it is logged")
  @APIResponse(responseCode = "200", description = "a tagged PDF")
  @APIResponse(responseCode = "404", description = "casefile.unknown")
  @APIResponse(responseCode = "422", description = "casefile.secrecy-not-weighed")
  public Response make(@PathParam("caseFile") UUID caseFile, HandOutRequest request) {
    HandOutRequest asked = request == null ? new HandOutRequest(false, false, null) : request;
    PersonLog log = handOut.of(current.get(), caseFile, asked.weighed(), asked.named());
    return Response.ok(LogPage.pdf(log, "en".equals(asked.language()) ? "en" : "sv"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"pejl-log.pdf\"")
        .build();
  }
}
