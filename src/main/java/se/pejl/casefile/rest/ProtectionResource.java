package se.pejl.casefile.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.protection.KeepProtection;

/** Who alone may know of a youth whose identity is protected. */
@Path("/casefiles/{caseFile}/protection")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
@APIResponse(responseCode = "404", description = "casefile.unknown")
public class ProtectionResource {

  @Inject private CurrentActor current;
  @Inject private KeepProtection keep;

  @PathParam("caseFile")
  private UUID caseFile;

  @GET
  @Operation(summary = "List what was decided about the protection of a file, the last first")
  public List<ProtectionDocument> list() {
    return keep.history(current.get(), caseFile).stream().map(ProtectionDocument::of).toList();
  }

  @POST
  @Operation(summary = "Decide about the protection of a file; it holds from the next request")
  @APIResponse(responseCode = "204", description = "decided; what was decided before is kept")
  @APIResponse(responseCode = "422", description = "protection.impossible with the field")
  public void decide(ProtectionRequest request) {
    ProtectionRequest asked = request == null ? ProtectionRequest.NONE : request;
    keep.decide(current.get(), caseFile, asked.as(), asked.accounts(), asked.reason());
  }
}
