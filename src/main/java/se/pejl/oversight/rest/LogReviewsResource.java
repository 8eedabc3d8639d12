package se.pejl.oversight.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.oversight.NoPeriodToReviewException;
import se.pejl.oversight.ReviewLog;

/** Looking through the log, unit by unit and month by month. */
@Path("/log-reviews")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class LogReviewsResource {

  @Inject private CurrentActor current;
  @Inject private ReviewLog review;

  @GET
  @Operation(summary = "List the periods of the log that are to be looked through, or have been")
  public List<ObligationDocument> list() {
    return review.obligations(current.get()).stream().map(ObligationDocument::of).toList();
  }

  @POST
  @Operation(summary = "Draw lines for a period: some by chance, and all that a rule points at")
  @APIResponse(responseCode = "201", description = "drawn, now or before")
  @APIResponse(responseCode = "422", description = "log-review.no-period")
  public Response draw(NewLogReview asked, @Context UriInfo here) {
    if (asked == null) {
      throw new NoPeriodToReviewException();
    }
    UUID id = review.draw(current.get(), asked.unit(), asked.from());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(Map.of("id", id))
        .build();
  }

  @GET
  @Path("/{review}")
  @Operation(summary = "Read the lines that were drawn, and what was thought of them")
  @APIResponse(responseCode = "404", description = "log-review.unknown")
  public LogReviewDocument open(@PathParam("review") UUID id) {
    return LogReviewDocument.of(review.open(current.get(), id));
  }

  @POST
  @Path("/{review}/lines/{line}/marks")
  @Operation(summary = "Sign for a line: justified, or to follow up; never for one's own doing")
  @APIResponse(responseCode = "204", description = "signed; earlier marks are kept")
  @APIResponse(responseCode = "404", description = "log-review.unknown")
  @APIResponse(responseCode = "409", description = "log-review.own")
  @APIResponse(responseCode = "422", description = "log-review.mark-impossible")
  public void mark(
      @PathParam("review") UUID id, @PathParam("line") UUID line, LogReviewVerdict given) {
    LogReviewVerdict sent = given == null ? new LogReviewVerdict(null, null) : given;
    review.mark(current.get(), id, line, sent.as(), sent.note());
  }
}
