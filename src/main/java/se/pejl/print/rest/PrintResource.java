package se.pejl.print.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.print.Paper;
import se.pejl.print.Print;
import se.pejl.print.PrintAssessment;

/** An assessment as a PDF. */
@Path("/assessments/{id}/{kind: record|summary}.pdf")
@RequestScoped
@Tag(name = "Assessments")
public class PrintResource {

  private static final Set<String> LANGUAGES = Set.of("sv", "en");

  @Inject private CurrentActor current;
  @Inject private PrintAssessment print;

  @GET
  @Produces("application/pdf")
  @Operation(
      summary = "Print an assessment: the record for the file, or a summary in plain words",
      description = "Tagged PDF in Swedish (sv) or English (en). It is written in the log.")
  @APIResponse(responseCode = "404", description = "assessment.unknown")
  public Response print(
      @PathParam("id") UUID id,
      @PathParam("kind") String kind,
      @QueryParam("language") @DefaultValue("sv") String language) {
    if (!LANGUAGES.contains(language)) {
      throw new BadRequestException();
    }
    Print asked = Print.valueOf(kind.toUpperCase(Locale.ROOT));
    Paper paper = print.paper(current.get(), id, asked);
    return Response.ok(asked.pdf(paper, language))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + asked.fileName(paper) + "\"")
        .build();
  }
}
