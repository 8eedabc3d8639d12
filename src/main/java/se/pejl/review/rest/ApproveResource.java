package se.pejl.review.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import se.pejl.review.ReviewAssessments;

/** Approving a signed assessment. */
@Path("/assessments/{id}/approve")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class ApproveResource {

  /** What the supervisor says, if anything. */
  public record ApprovalRequest(String comment) {}

  @Inject private CurrentActor current;
  @Inject private ReviewAssessments review;

  @POST
  @Operation(summary = "Have read it and approve it; tells what is still needed")
  @APIResponse(responseCode = "403", description = "review.own-assessment, sign-in.not-fresh")
  @APIResponse(responseCode = "404", description = "assessment.unknown")
  @APIResponse(
      responseCode = "409",
      description =
          "review.already-decided, with who decided what; review.another-reader-needed;"
              + " assessment.not-open: it is not signed")
  public ApprovalDocument approve(@PathParam("id") UUID id, ApprovalRequest given) {
    return ApprovalDocument.of(
        review.approve(current.get(), id, given == null ? null : given.comment()));
  }
}
