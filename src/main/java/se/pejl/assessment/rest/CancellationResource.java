package se.pejl.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.correction.AskForCancellation;
import se.pejl.assessment.correction.CancelAssessment;
import se.pejl.assessment.correction.ReadCancelled;

/** Taking out of a file what never belonged in it. */
@Path("/assessments/{id}/cancellation")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@APIResponse(responseCode = "404", description = "assessment.unknown")
public class CancellationResource {

  @Inject private CurrentActor current;
  @Inject private CancelAssessment cancel;
  @Inject private ReadCancelled cancelled;
  @Inject private AskForCancellation askFor;

  @PathParam("id")
  private UUID id;

  @POST
  @Operation(
      summary = "Cancel a signed assessment with all its versions",
      description = "For the supervisor of the unit. Needs a fresh sign-in: POST /session/confirm.")
  @APIResponse(responseCode = "403", description = "sign-in.not-fresh, assessment.own-signature")
  @APIResponse(responseCode = "409", description = "assessment.not-newest-version: not signed")
  @APIResponse(responseCode = "422", description = "reason.missing, text.too-long")
  public void cancel(CancellationRequest given) {
    cancel.cancel(current.get(), id, given == null ? null : given.reason());
  }

  @POST
  @Path("/request")
  @Operation(
      summary = "Say that a signed assessment does not belong in the file",
      description = "For those who work in it; the supervisor carries it out, or declines.")
  @APIResponse(responseCode = "409", description = "assessment.not-newest-version: not signed")
  @APIResponse(responseCode = "422", description = "reason.missing, text.too-long")
  public void ask(CancellationRequest given) {
    askFor.ask(current.get(), id, given == null ? null : given.reason());
  }

  @POST
  @Path("/decline")
  @Operation(summary = "Answer such a request with why the assessment stays where it is")
  @APIResponse(responseCode = "422", description = "reason.missing, text.too-long")
  public void decline(CancellationRequest given) {
    askFor.decline(current.get(), id, given == null ? null : given.reason());
  }

  @GET
  @Operation(summary = "Read what was cancelled; it is not to be used about the youth")
  public CancelledDocument read() {
    return CancelledDocument.of(cancelled.of(current.get(), id));
  }
}
