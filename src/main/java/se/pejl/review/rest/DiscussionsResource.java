package se.pejl.review.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.review.discussion.DiscussAssessment;
import se.pejl.review.discussion.WordsMissingException;

/** What is said about an assessment in review. */
@Path("/assessments/{id}/discussions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
@APIResponse(responseCode = "404", description = "assessment.unknown, review.discussion-unknown")
public class DiscussionsResource {

  private static final Remarking NOTHING = new Remarking(null, null);

  @Inject private CurrentActor current;
  @Inject private DiscussAssessment discuss;

  @PathParam("id")
  private UUID id;

  @GET
  @Operation(summary = "Read the threads about it and about those it corrects; they are seen then")
  public List<DiscussionDocument> read() {
    return discuss.read(current.get(), id).all().stream().map(DiscussionDocument::of).toList();
  }

  @POST
  @Operation(summary = "Begin a thread about the whole, or about an item")
  @APIResponse(responseCode = "403", description = "review.own-assessment")
  @APIResponse(
      responseCode = "422",
      description = "review.words-missing, text.too-long, answer.impossible: no such item")
  public Map<String, UUID> comment(Remarking remark) {
    if (remark == null) {
      throw new WordsMissingException();
    }
    return Map.of("discussion", discuss.comment(current.get(), id, remark.about(), remark.words()));
  }

  @POST
  @Path("/{discussion}/remarks")
  @Operation(summary = "Say something more: an answer by those who rate, a comment by the review")
  @APIResponse(responseCode = "409", description = "review.discussion-closed")
  @APIResponse(responseCode = "422", description = "review.words-missing, text.too-long")
  public void say(@PathParam("discussion") UUID discussion, Remarking remark) {
    discuss.say(current.get(), id, discussion, given(remark).words());
  }

  @POST
  @Path("/{discussion}/resolution")
  @Operation(summary = "Resolve a thread, with or without words")
  @APIResponse(responseCode = "403", description = "review.own-assessment")
  @APIResponse(responseCode = "409", description = "review.discussion-closed")
  public void resolve(@PathParam("discussion") UUID discussion, Remarking remark) {
    discuss.resolve(current.get(), id, discussion, given(remark).words());
  }

  @POST
  @Path("/{discussion}/reopening")
  @Operation(summary = "Reopen a thread that was resolved, with or without words")
  @APIResponse(responseCode = "403", description = "review.own-assessment")
  @APIResponse(responseCode = "409", description = "review.discussion-closed: it is open")
  public void reopen(@PathParam("discussion") UUID discussion, Remarking remark) {
    discuss.reopen(current.get(), id, discussion, given(remark).words());
  }

  private static Remarking given(Remarking remark) {
    return remark == null ? NOTHING : remark;
  }
}
