package se.pejl.assessment.rest;

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
import se.pejl.assessment.AdministerAssessment;
import se.pejl.form.FormId;
import se.pejl.library.ReadForms;

/** The assessments in a case file. */
@Path("/casefiles/{caseFile}/assessments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class CaseFileAssessmentsResource {

  @Inject private CurrentActor current;
  @Inject private AdministerAssessment administer;
  @Inject private ReadForms forms;

  @GET
  @Operation(summary = "List the assessments in a case file by date, without answers and scores")
  @APIResponse(responseCode = "404", description = "casefile.unknown")
  public List<HeadLine> list(@PathParam("caseFile") UUID caseFile) {
    return administer.in(current.get(), caseFile).stream().map(HeadLine::of).toList();
  }

  @POST
  @Operation(summary = "Begin an assessment; it keeps its version of the form")
  @APIResponse(responseCode = "201", description = "begun, as a draft")
  @APIResponse(responseCode = "404", description = "casefile.unknown, form.unknown")
  @APIResponse(
      responseCode = "409",
      description =
          "assessment.already-begun, with the one that is open (another: true begins one more);"
              + " form.licence-missing, form.licence-expired, form.licence-not-yet,"
              + " form.licence-used-up")
  @APIResponse(
      responseCode = "422",
      description = "assessment.impossible-date, assessment.informant-not-offered")
  public Response begin(
      @PathParam("caseFile") UUID caseFile, NewAssessment given, @Context UriInfo here) {
    if (given == null) {
      throw new UnusableAssessmentException("form");
    }
    UUID id = begun(caseFile, given);
    return Response.created(
            here.getBaseUriBuilder().path("assessments").path(id.toString()).build())
        .entity(Map.of("id", id))
        .build();
  }

  private UUID begun(UUID caseFile, NewAssessment given) {
    FormId form = forms.named(given.reference());
    return Boolean.TRUE.equals(given.another())
        ? administer.beginAnother(
            current.get(), caseFile, form, given.day(), given.told(), given.when())
        : administer.begin(current.get(), caseFile, form, given.day(), given.told(), given.when());
  }
}
