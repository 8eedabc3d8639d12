package se.pejl.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.library.ReadForms;
import se.pejl.library.licence.KeepLicences;

/** A board's licences for a form, in all its versions. */
@Path("/forms/{name}/licences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forms")
public class LicencesResource {

  @Inject private CurrentActor current;
  @Inject private KeepLicences keep;
  @Inject private ReadForms forms;

  @GET
  @Operation(summary = "See whether one's board may begin assessments, and by which licences")
  @APIResponse(responseCode = "404", description = "form.unknown")
  public LicenceDocument list(@PathParam("name") String name) {
    return LicenceDocument.of(
        name, keep.standing(current.get(), forms.named(name)), keep.of(current.get(), name));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record a licence; it opens the form to one's board")
  @APIResponse(responseCode = "201", description = "recorded")
  @APIResponse(responseCode = "403", description = "access.not-allowed")
  @APIResponse(
      responseCode = "422",
      description =
          "licence.holder-missing, licence.reference-missing, licence.from-missing,"
              + " licence.ends-before-it-begins, licence.uses-impossible, licence.not-needed")
  public Response record(
      @PathParam("name") String name, LicenceRequest request, @Context UriInfo here) {
    if (request == null) {
      throw new UnusableRequestException("licence");
    }
    UUID id = keep.record(current.get(), forms.named(name), request.grant());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(Map.of("id", id))
        .build();
  }

  @DELETE
  @Path("/{licence}")
  @Operation(summary = "Withdraw a licence; what was begun under it can be completed and read")
  @APIResponse(responseCode = "404", description = "licence.unknown")
  public void withdraw(@PathParam("licence") UUID licence) {
    keep.withdraw(current.get(), licence);
  }
}
