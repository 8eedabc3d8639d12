package se.pejl.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.form.FormId;
import se.pejl.library.RejectedDefinitionException;
import se.pejl.library.licence.KeepTexts;
import se.pejl.library.licence.StoredTexts;
import se.pejl.library.overlay.OverlayReading;

/** A licensee's own texts of one version of a form, for the licensee's board alone. */
@Path("/forms/{name}/{version}/texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forms")
public class TextsResource {

  @Inject private CurrentActor current;
  @Inject private KeepTexts keep;

  /** What came of checking or storing texts. */
  public record TextsChecked(boolean accepted, List<ProblemLine> problems) {
    static TextsChecked of(OverlayReading reading) {
      return new TextsChecked(reading.overlay().isPresent(), ProblemLine.all(reading.problems()));
    }
  }

  /** Texts with what tells them from others. */
  public record TextsDocument(String hash, String storedBy, String texts) {
    static TextsDocument of(StoredTexts stored) {
      return new TextsDocument(stored.hash(), stored.storedByName(), stored.text());
    }
  }

  @GET
  @Operation(summary = "Read the texts that new assessments are begun with")
  @APIResponse(responseCode = "204", description = "the board has stored none")
  @APIResponse(responseCode = "409", description = "form.licence-missing, form.licence-expired")
  public Response read(@PathParam("name") String name, @PathParam("version") String version) {
    return keep.now(current.get(), new FormId(name, version))
        .map(texts -> Response.ok(TextsDocument.of(texts)))
        .orElseGet(Response::noContent)
        .build();
  }

  @POST
  @Path("/check")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Check texts, YAML or JSON; all their problems at once")
  public TextsChecked check(
      @PathParam("name") String name, @PathParam("version") String version, String texts) {
    return TextsChecked.of(keep.check(current.get(), new FormId(name, version), texts));
  }

  @PUT
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Store texts; assessments begun from now on have them")
  @APIResponse(responseCode = "409", description = "form.licence-missing, form.licence-expired")
  @APIResponse(responseCode = "422", description = "form.rejected: the texts have problems")
  public TextsChecked store(
      @PathParam("name") String name, @PathParam("version") String version, String texts) {
    OverlayReading reading = keep.store(current.get(), new FormId(name, version), texts);
    if (reading.overlay().isEmpty()) {
      throw new RejectedDefinitionException(reading.problems());
    }
    return TextsChecked.of(reading);
  }
}
