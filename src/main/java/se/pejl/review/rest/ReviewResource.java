package se.pejl.review.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.review.ReviewAssessments;

/** What waits for the supervisor. */
@Path("/review")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class ReviewResource {

  @Inject private CurrentActor current;
  @Inject private ReviewAssessments review;

  @GET
  @Operation(summary = "List what the unit has signed and nobody has decided on")
  public List<WaitingLine> queue() {
    return review.queue(current.get()).stream().map(WaitingLine::of).toList();
  }
}
