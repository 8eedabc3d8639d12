package se.pejl.agreement.rest;

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
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.CurrentActor;
import se.pejl.agreement.AgreeOnVersion;
import se.pejl.agreement.CompareRatings;
import se.pejl.agreement.KeepDoubleRatings;
import se.pejl.agreement.RateAgain;

/** Assessments that are rated twice. */
@Path("/double-ratings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement between raters")
@APIResponse(responseCode = "403", description = "access.not-allowed")
public class DoubleRatingsResource {

  @Inject private CurrentActor current;
  @Inject private KeepDoubleRatings keep;
  @Inject private RateAgain again;
  @Inject private CompareRatings compare;
  @Inject private AgreeOnVersion agree;

  @GET
  @Operation(summary = "List what is drawn, asked for and rated twice in one's unit")
  public List<DoubleRatingDocument> list() {
    return keep.inUnit(current.get()).stream().map(DoubleRatingDocument::of).toList();
  }

  @GET
  @Path("/asked-of-me")
  @Operation(summary = "List what one is asked to rate blind")
  public List<DoubleRatingDocument> mine() {
    return again.askedOf(current.get()).stream().map(DoubleRatingDocument::of).toList();
  }

  @POST
  @Operation(summary = "Ask for a second rating of a signed assessment in one's unit")
  @APIResponse(responseCode = "201", description = "asked for")
  @APIResponse(responseCode = "404", description = "assessment.unknown")
  @APIResponse(responseCode = "409", description = "agreement.closed: it is rated twice already")
  public Response ask(AskRequest asked, @Context UriInfo here) {
    UUID id = keep.askFor(current.get(), asked == null ? null : asked.assessment());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(Map.of("id", id))
        .build();
  }

  @GET
  @Path("/{rating}")
  @Operation(summary = "Compare both ratings item by item, once both are signed")
  @APIResponse(responseCode = "404", description = "agreement.unknown")
  public ComparedDocument compared(@PathParam("rating") UUID rating) {
    return ComparedDocument.of(compare.open(current.get(), rating));
  }

  @GET
  @Path("/{rating}/candidates")
  @Operation(summary = "List the workers who can rate it without having seen it")
  @APIResponse(responseCode = "404", description = "agreement.unknown")
  public List<Colleague> candidates(@PathParam("rating") UUID rating) {
    return keep.candidates(current.get(), rating);
  }

  @POST
  @Path("/{rating}/rater")
  @Operation(summary = "Ask somebody to rate it blind")
  @APIResponse(responseCode = "204", description = "asked")
  @APIResponse(responseCode = "404", description = "agreement.unknown")
  @APIResponse(responseCode = "409", description = "agreement.closed: somebody has begun")
  @APIResponse(responseCode = "422", description = "agreement.not-independent")
  public void give(@PathParam("rating") UUID rating, RaterRequest asked) {
    keep.giveTo(current.get(), rating, asked == null ? null : asked.account());
  }

  @POST
  @Path("/{rating}/begin")
  @Operation(summary = "Begin the second rating, or go on with it: an assessment to fill in")
  @APIResponse(responseCode = "404", description = "agreement.unknown")
  public Map<String, UUID> begin(@PathParam("rating") UUID rating) {
    return Map.of("assessment", again.begin(current.get(), rating));
  }

  @POST
  @Path("/{rating}/agree")
  @Operation(
      summary = "Begin the version both raters agree on: a draft that corrects the first",
      description = "For whoever may correct the first rating. Needs a fresh sign-in.")
  @APIResponse(responseCode = "404", description = "agreement.unknown")
  @APIResponse(responseCode = "409", description = "agreement.closed")
  @APIResponse(responseCode = "422", description = "reason.missing")
  public Map<String, UUID> agree(@PathParam("rating") UUID rating, SettleRequest given) {
    String reason = given == null ? null : given.reason();
    return Map.of("assessment", agree.begin(current.get(), rating, reason));
  }

  @POST
  @Path("/{rating}/settle")
  @Operation(summary = "Let the first rating stand, or end it without a second, with a reason")
  @APIResponse(responseCode = "204", description = "settled")
  @APIResponse(responseCode = "404", description = "agreement.unknown")
  @APIResponse(responseCode = "409", description = "agreement.closed")
  @APIResponse(responseCode = "422", description = "reason.missing")
  public void settle(@PathParam("rating") UUID rating, SettleRequest given) {
    keep.settle(current.get(), rating, given == null ? null : given.reason());
  }
}
