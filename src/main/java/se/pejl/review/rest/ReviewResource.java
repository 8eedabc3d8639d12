package se.pejl.review.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.review.QueueFilter;
import se.pejl.review.ReadQueue;
import se.pejl.review.ReviewAssessments;

/** What waits for the supervisor. */
@Path("/review")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class ReviewResource {

  /** Which ones are approved without being read. */
  public record UnreadApproval(List<UUID> assessments) {}

  @Inject private CurrentActor current;
  @Inject private ReadQueue queue;
  @Inject private ReviewAssessments review;

  @GET
  @Operation(
      summary = "List what the unit has signed and nobody has decided on, what matters most first")
  public List<WaitingLine> queue(
      @QueryParam("handler") UUID handler,
      @QueryParam("form") String form,
      @QueryParam("asSecond") boolean asSecond,
      @QueryParam("overdue") boolean overdue) {
    QueueFilter filter =
        new QueueFilter(Optional.ofNullable(handler), Optional.ofNullable(form), asSecond, overdue);
    return queue.of(current.get()).stream().filter(filter::lets).map(WaitingLine::of).toList();
  }

  @POST
  @Path("/unread-approvals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Approve without reading what the board's policy lets pass; all or none")
  @APIResponse(responseCode = "403", description = "review.own-assessment, sign-in.not-fresh")
  @APIResponse(responseCode = "404", description = "assessment.unknown")
  @APIResponse(
      responseCode = "409",
      description = "review.already-decided, with who decided what; review.reading-needed")
  public void approveUnread(UnreadApproval given) {
    if (given == null || given.assessments() == null || given.assessments().contains(null)) {
      throw new BadRequestException();
    }
    review.approveUnread(current.get(), given.assessments());
  }
}
