package se.pejl.agreement.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.agreement.KeepDoubleRatings;
import se.pejl.agreement.ReadAgreement;
import se.pejl.form.FormId;

/** How well the raters of a unit agree, and the rules by which assessments are rated twice. */
@Path("/agreement")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement between raters")
@APIResponse(responseCode = "403", description = "access.not-allowed")
public class AgreementResource {

  @Inject private CurrentActor current;
  @Inject private KeepDoubleRatings keep;
  @Inject private ReadAgreement agreement;

  @GET
  @Operation(summary = "List the forms that were rated twice in one's unit, and how often")
  public Map<String, Long> forms() {
    Map<String, Long> forms = new TreeMap<>();
    agreement.forms(current.get()).forEach((form, many) -> forms.put(form.toString(), many));
    return forms;
  }

  @GET
  @Path("/forms/{form}/{version}")
  @Operation(summary = "Agreement on a form: exact, within one step, weighted kappa and ICC")
  @APIResponse(responseCode = "404", description = "form.unknown")
  public AgreementDocument of(
      @PathParam("form") String form, @PathParam("version") String version) {
    return AgreementDocument.of(agreement.of(current.get(), new FormId(form, version)));
  }

  @GET
  @Path("/rules")
  @Operation(summary = "List the rules for double rating in one's unit, the latest first")
  public List<RuleDocument> rules() {
    return keep.rules(current.get()).stream().map(RuleDocument::of).toList();
  }

  @POST
  @Path("/rules")
  @Operation(summary = "Set a rule for a form; it takes over from the one before on its day")
  @APIResponse(responseCode = "201", description = "set")
  @APIResponse(responseCode = "422", description = "agreement.rule-impossible with the field")
  public Response rule(RuleRequest given) {
    UUID id = keep.rule(current.get(), (given == null ? RuleRequest.NONE : given).terms());
    return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
  }
}
