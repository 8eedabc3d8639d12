package se.pejl.casefile.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.ReadCaseFileLog;

/** Who has read and done what in a case file. */
@Path("/casefiles/{caseFile}/log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case files")
public class CaseFileLogResource {

  private static final int PAGE = 100;
  private static final int LAST_PAGE = 1_000_000;

  @Inject private CurrentActor current;
  @Inject private ReadCaseFileLog read;

  @GET
  @Operation(summary = "Read the log of a case file, newest first, a hundred at a time")
  @APIResponse(responseCode = "403", description = "access.not-allowed")
  @APIResponse(responseCode = "404", description = "casefile.unknown")
  public List<FileEventLine> page(
      @PathParam("caseFile") UUID caseFile, @QueryParam("page") @DefaultValue("0") int page) {
    int from = Math.max(0, Math.min(page, LAST_PAGE)) * PAGE;
    return read.of(current.get(), caseFile, from, PAGE).stream().map(FileEventLine::of).toList();
  }
}
