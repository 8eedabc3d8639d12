package se.pejl.platform.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import se.pejl.platform.http.Problem;

/** Adds to the description of each operation what it answers, and what it can be refused for. */
public class DescribedApi implements OASFilter {

  private static final String REFERENCE = "Problem";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "401", "access.not-signed-in",
          "403", "access.not-allowed",
          "503", "request.busy, database.away: try again; storage.full");

  private static final Map<String, String> WITH_BODY =
      Map.of(
          "400",
          "request.unreadable, body.unknown-property, body.duplicate-property, body.wrong-type"
              + " with the field",
          "413",
          "request.too-large",
          "415",
          "request.media-type");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents().addSchema(REFERENCE, problem());
    DescribedAnswers answers = DescribedAnswers.ofAllResources();
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, operation) -> {
                          answers.describe(path, verb.name(), operation);
                          describe(operation);
                        }));
  }

  private static void describe(Operation operation) {
    APIResponses responses = operation.getResponses();
    ALWAYS.forEach((status, codes) -> add(responses, status, codes));
    identify(operation);
    if (operation.getRequestBody() != null) {
      WITH_BODY.forEach((status, codes) -> add(responses, status, codes));
    }
    responses
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(document());
              }
            });
  }

  /** The server takes ids in a path for objects. */
  private static void identify(Operation operation) {
    Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
        .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
        .map(Parameter::getSchema)
        .filter(schema -> schema != null && schema.getType() == SchemaType.OBJECT)
        .forEach(schema -> schema.type(SchemaType.STRING).format("uuid"));
  }

  private static void add(APIResponses responses, String status, String codes) {
    APIResponse told = responses.getAPIResponse(status);
    if (told == null) {
      responses.addAPIResponse(status, OASFactory.createAPIResponse().description(codes));
    } else if (!told.getDescription().contains(codes)) {
      told.setDescription(told.getDescription() + "; " + codes);
    }
  }

  private static Content document() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.TYPE,
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(REFERENCE)));
  }

  private static Schema problem() {
    Schema text = OASFactory.createSchema().type(SchemaType.STRING);
    return OASFactory.createSchema()
        .type(SchemaType.OBJECT)
        .description("Why it was refused (RFC 9457); more members may say what about.")
        .addProperty("type", text)
        .addProperty("title", text)
        .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
        .addProperty("code", text)
        .addProperty("field", text);
  }
}
