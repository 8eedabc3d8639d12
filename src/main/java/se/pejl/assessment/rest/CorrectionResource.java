package se.pejl.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.correction.CorrectAssessment;

/** Correcting what is signed. */
@Path("/assessments/{id}/correction")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class CorrectionResource {

  @Inject private CurrentActor current;
  @Inject private CorrectAssessment correct;

  @POST
  @Operation(
      summary = "Begin a new version of a signed assessment",
      description =
          "The signed one counts until the new one is signed too. Needs a fresh sign-in: POST"
              + " /session/confirm.")
  @APIResponse(responseCode = "403", description = "sign-in.not-fresh")
  @APIResponse(responseCode = "404", description = "assessment.unknown")
  @APIResponse(
      responseCode = "409",
      description =
          "assessment.not-newest-version, assessment.correction-open with the draft that corrects"
              + " it")
  @APIResponse(
      responseCode = "422",
      description = "reason.missing, text.too-long, assessment.impossible-date")
  public Map<String, UUID> begin(@PathParam("id") UUID id, CorrectionRequest given) {
    if (given == null) {
      throw new UnusableAssessmentException("reason");
    }
    return Map.of(
        "draft",
        correct.begin(current.get(), id, given.reason(), Optional.ofNullable(given.date())));
  }
}
