package se.pejl.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a definition is laid out, for editors, which cannot sign in; it says nothing of anybody. */
@Path("/forms/schema")
@RequestScoped
@Tag(name = "Forms")
public class SchemaResource {

  @GET
  @Produces("application/schema+json")
  @Operation(summary = "Read the JSON Schema of definitions, for editors; no sign-in needed")
  public InputStream schema() {
    InputStream schema =
        SchemaResource.class.getClassLoader().getResourceAsStream("forms/form.schema.json");
    if (schema == null) {
      throw new NotFoundException();
    }
    return schema;
  }
}
