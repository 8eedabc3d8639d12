package se.pejl.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import se.pejl.assessment.voice.KeepOwnWords;

/** What the youth and guardians say of a signed assessment. */
@Path("/assessments/{id}/own-words")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class OwnWordsResource {

  @Inject private CurrentActor current;
  @Inject private KeepOwnWords keep;

  @POST
  @Operation(summary = "Write down what the youth or a guardian says; it never alters the record")
  @APIResponse(responseCode = "404", description = "assessment.unknown")
  @APIResponse(responseCode = "409", description = "assessment.not-finished: not signed")
  @APIResponse(
      responseCode = "422",
      description = "reason.missing, text.too-long, assessment.impossible-date")
  public void add(@PathParam("id") UUID id, OwnWordsRequest said) {
    if (said == null) {
      throw new UnusableAssessmentException("words");
    }
    keep.add(current.get(), id, said.who(), said.words(), said.day());
  }
}
