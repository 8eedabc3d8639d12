package se.pejl.review.rest;

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
import se.pejl.review.ReviewAssessments;

/** What a signed assessment asks of review. */
@Path("/assessments/{id}/review")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class ReadingResource {

  @Inject private CurrentActor current;
  @Inject private ReviewAssessments review;

  @GET
  @Operation(summary = "Read why it is reviewed, what is still needed, and what was corrected")
  @APIResponse(responseCode = "404", description = "assessment.unknown")
  public ReviewDocument read(@PathParam("id") UUID id) {
    return ReviewDocument.of(review.open(current.get(), id));
  }
}
