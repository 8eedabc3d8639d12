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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.due.PlanReassessment;
import se.pejl.assessment.refusal.ReasonMissingException;

/** When forms are to be filled in again about a youth. */
@Path("/casefiles/{caseFile}/due")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class DueResource {

  @Inject private CurrentActor current;
  @Inject private PlanReassessment plan;

  @GET
  @Operation(summary = "See when each form is to be filled in again, and who changed that and why")
  @APIResponse(responseCode = "404", description = "casefile.unknown")
  public List<DueDocument> read(@PathParam("caseFile") UUID caseFile) {
    return plan.of(current.get(), caseFile).stream().map(DueDocument::of).toList();
  }

  @POST
  @Path("/{form}")
  @Operation(summary = "Set another date for the next time, or none, with a reason")
  @APIResponse(responseCode = "204", description = "set; earlier dates are kept")
  @APIResponse(responseCode = "404", description = "due.never-assessed")
  @APIResponse(responseCode = "422", description = "reason.missing, due.impossible-date")
  public void change(
      @PathParam("caseFile") UUID caseFile, @PathParam("form") String form, DueRequest given) {
    if (given == null) {
      throw new ReasonMissingException();
    }
    plan.change(current.get(), caseFile, form, Optional.ofNullable(given.dueOn()), given.reason());
  }
}
