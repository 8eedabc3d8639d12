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

/** What supervisors decided about an assessment. */
@Path("/assessments/{id}/decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class DecisionsResource {

  @Inject private CurrentActor current;
  @Inject private ReviewAssessments review;

  @GET
  @Operation(summary = "Read what was decided about it and said, and which assessment corrects it")
  @APIResponse(responseCode = "404", description = "assessment.unknown")
  public DecisionsDocument read(@PathParam("id") UUID id) {
    return DecisionsDocument.of(review.verdicts(current.get(), id));
  }
}
