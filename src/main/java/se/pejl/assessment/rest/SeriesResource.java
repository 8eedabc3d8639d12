package se.pejl.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.bearing.Bearing;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.result.CompareAssessments;

/** A youth over time. */
@Path("/casefiles/{caseFile}/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case files")
public class SeriesResource {

  @Inject private CurrentActor current;
  @Inject private Bearing bearing;
  @Inject private CompareAssessments compare;

  @GET
  @Operation(
      summary = "Read scores, factors and goals over time, with what changed; signed ones only",
      description =
          "With from and to, ids of two assessments of a form: what changed between them.")
  @APIResponse(responseCode = "404", description = "casefile.unknown")
  @APIResponse(responseCode = "422", description = "assessment.other-form")
  public SeriesDocument read(
      @PathParam("caseFile") UUID caseFile,
      @QueryParam("from") UUID from,
      @QueryParam("to") UUID to) {
    Course course = bearing.of(current.get(), caseFile);
    ComparisonDocument compared =
        from == null || to == null
            ? null
            : ComparisonDocument.of(compare.between(current.get(), from, to));
    return SeriesDocument.of(course, compared);
  }
}
