package se.pejl.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import se.pejl.assessment.lease.HoldDraft;

/** Who has a draft in hand. Saving takes it by itself when nobody else has it. */
@Path("/assessments/{id}/lease")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@APIResponse(responseCode = "404", description = "assessment.unknown")
public class LeaseResource {

  @Inject private CurrentActor current;
  @Inject private HoldDraft hold;

  @PathParam("id")
  private UUID id;

  @GET
  @Operation(summary = "See who has a draft in hand; asking makes neither it nor the session last")
  public HoldingDocument look() {
    return HoldingDocument.of(hold.look(current.get(), id));
  }

  @POST
  @Operation(summary = "Take a draft in hand, or give a sign of still working in it")
  @APIResponse(
      responseCode = "409",
      description = "draft.held with who has it and since when, assessment.not-open")
  public HoldingDocument take() {
    return HoldingDocument.of(hold.take(current.get(), id));
  }

  @POST
  @Path("/ask")
  @Operation(summary = "Ask whoever has the draft to hand it over")
  @APIResponse(responseCode = "409", description = "assessment.not-open")
  public HoldingDocument ask() {
    return HoldingDocument.of(hold.ask(current.get(), id));
  }

  @POST
  @Path("/hand-over")
  @Operation(summary = "Hand a draft over to the one who asked, or to whoever comes next")
  @APIResponse(
      responseCode = "409",
      description = "draft.held: it is not the caller’s, assessment.not-open")
  public HoldingDocument handOver() {
    return HoldingDocument.of(hold.handOver(current.get(), id));
  }
}
