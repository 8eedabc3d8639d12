package se.pejl.review.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.review.CommentMissingException;
import se.pejl.review.ReviewAssessments;

/** Sending a signed assessment back. */
@Path("/assessments/{id}/return")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class ReturnResource {

  @Inject private CurrentActor current;
  @Inject private ReviewAssessments review;

  @POST
  @Operation(summary = "Send it back with comments; the rater gets a new draft that corrects it")
  @APIResponse(responseCode = "403", description = "review.own-assessment, sign-in.not-fresh")
  @APIResponse(responseCode = "404", description = "assessment.unknown")
  @APIResponse(
      responseCode = "409",
      description =
          "review.already-decided, with who decided what; assessment.not-open: it is not signed")
  @APIResponse(responseCode = "422", description = "review.comment-missing")
  public Map<String, UUID> sendBack(@PathParam("id") UUID id, DecisionRequest given) {
    if (given == null) {
      throw new CommentMissingException();
    }
    return Map.of(
        "draft", review.returnToRater(current.get(), id, given.comment(), given.byItem()));
  }
}
