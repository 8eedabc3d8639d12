package se.pejl.access.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.administration.ReadLog;

/** The log of one's board. */
@Path("/log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Log")
@APIResponse(responseCode = "403", description = "access.not-allowed")
public class LogResource {

  @Inject private ReadLog read;

  @GET
  @Operation(summary = "Read the log of one's board, newest first, a hundred at a time")
  public List<LogLine> page(@QueryParam("page") @DefaultValue("0") int page) {
    return read.page(page).stream().map(LogLine::of).toList();
  }

  @POST
  @Path("/verification")
  @Operation(summary = "Recompute the chain of the log and say where it does not hold")
  public VerificationDocument verify() {
    return VerificationDocument.of(read.verify());
  }
}
