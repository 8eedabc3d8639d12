package se.pejl.review.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.review.policy.SetReviewPolicy;

/** The rules a board reviews by. */
@Path("/review/policies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class PoliciesResource {

  @Inject private CurrentActor current;
  @Inject private SetReviewPolicy policies;

  @GET
  @Operation(summary = "List everything the board has said, the newest word first")
  public List<PolicyDocument> all() {
    return policies.all(current.get()).stream().map(PolicyDocument::of).toList();
  }

  @POST
  @Operation(summary = "Say by which rules the board reviews, from a day on")
  @APIResponse(
      responseCode = "422",
      description =
          "review.policy-form, review.policy-days, review.policy-two-readers,"
              + " review.policy-numbers, review.policy-reason")
  public Map<String, UUID> set(PolicyRequest given) {
    if (given == null) {
      throw new BadRequestException();
    }
    return Map.of("policy", policies.set(current.get(), given.said()));
  }
}
