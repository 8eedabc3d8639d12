package se.pejl.library.rest;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.Entry;
import se.pejl.library.PublishForm;
import se.pejl.library.ReadForms;
import se.pejl.library.RejectedDefinitionException;
import se.pejl.library.SuggestTests;
import se.pejl.library.TryOut;
import se.pejl.library.definition.Reading;
import se.pejl.library.licence.LicensedForms;
import se.pejl.library.licence.Standing;

/** The forms of the library. */
@Path("/forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forms")
public class FormsResource {

  @Inject private CurrentActor current;
  @Inject private ReadForms forms;
  @Inject private LicensedForms licensed;
  @Inject private PublishForm publish;
  @Inject private TryOut tryOut;
  @Inject private SuggestTests suggest;

  @GET
  @Operation(summary = "List all forms in all versions, usable or not")
  public List<FormLine> list() {
    Map<String, Standing> standings = licensed.standings(current.get().board());
    return forms.list(current.get()).stream().map(entry -> FormLine.of(entry, standings)).toList();
  }

  @GET
  @Path("/{name}/{version}")
  @Operation(summary = "Read a form with its items, scales and definition")
  @APIResponse(responseCode = "404", description = "form.unknown")
  @APIResponse(responseCode = "422", description = "form.rejected: the definition has problems")
  public FormDocument read(@PathParam("name") String name, @PathParam("version") String version) {
    Entry entry = forms.read(current.get(), new FormId(name, version));
    if (!entry.usable()) {
      throw new RejectedDefinitionException(entry.problems());
    }
    return FormDocument.of(entry);
  }

  @POST
  @Path("/check")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Check a definition, YAML or JSON; all its problems at once")
  public Checked check(String definition) {
    return Checked.of(publish.check(current.get(), definition));
  }

  @POST
  @Path("/suggestions")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Offer tests for a definition: its edges, and what Pejl computes there")
  @APIResponse(responseCode = "422", description = "form.rejected: more than its tests is wrong")
  public SuggestedTests suggest(String definition) {
    return suggest
        .of(current.get(), definition)
        .map(SuggestedTests::of)
        .orElseThrow(
            () ->
                new RejectedDefinitionException(
                    publish.check(current.get(), definition).problems()));
  }

  @POST
  @Path("/try")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Score answers to a form or a definition; nothing is stored")
  @APIResponse(
      responseCode = "422",
      description = "answers.refused, form.rejected, request.unusable")
  public TriedOut tryOut(TryRequest request) {
    if (request == null || (request.definition() == null) == (request.form() == null)) {
      throw new UnusableRequestException("definition or form");
    }
    Function<Form, Circumstances> who =
        form -> request.circumstances(tryOut.surroundings(), form.informants());
    return TriedOut.of(
        request.definition() != null
            ? tryOut.definition(current.get(), request.definition(), request.given(), who)
            : tryOut.form(current.get(), forms.named(request.form()), request.given(), who));
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Publish a definition; a published version never changes")
  @APIResponse(responseCode = "201", description = "published, or published before with this text")
  @APIResponse(responseCode = "422", description = "form.rejected")
  public Response publish(String definition, @Context UriInfo here) {
    Reading reading = publish.publish(current.get(), definition);
    Form form =
        reading.form().orElseThrow(() -> new RejectedDefinitionException(reading.problems()));
    return Response.created(
            here.getAbsolutePathBuilder().path(form.id().name()).path(form.id().version()).build())
        .entity(Checked.of(reading))
        .build();
  }
}
