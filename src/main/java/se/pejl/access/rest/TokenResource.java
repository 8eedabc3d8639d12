package se.pejl.access.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import se.pejl.access.signin.password.SignIn;
import se.pejl.access.signin.password.WrongPasswordException;
import se.pejl.access.signin.record.Occasion;
import se.pejl.access.signin.token.OwnTokens;
import se.pejl.access.signin.token.UseToken;

/** Where a client gets the token it sends with every request. */
@Path("/tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

  /** What a client signs in with. */
  public record NameAndPassword(String name, String password) {}

  @Inject private SignIn signIn;
  @Inject private UseToken useToken;
  @Inject private OwnTokens ownTokens;

  @POST
  @Operation(summary = "Get a token for a name and a password")
  @SecurityRequirements
  public UseToken.Issued issue(NameAndPassword given, @Context HttpServletRequest request) {
    if (given == null || given.name() == null || given.password() == null) {
      throw new WrongPasswordException();
    }
    return useToken.issueTo(
        signIn.check(given.name(), given.password(), request.getRemoteAddr(), Occasion.TOKEN));
  }

  @GET
  @Path("/own")
  @Operation(summary = "See which tokens of one's own there are; never their secrets")
  public List<TokenLine> own() {
    return ownTokens.all().stream().map(TokenLine::of).toList();
  }

  @DELETE
  @Path("/own/{token}")
  @Operation(summary = "End one of one's own tokens")
  @APIResponse(responseCode = "404", description = "tokens.unknown")
  public void end(@PathParam("token") UUID token) {
    ownTokens.end(token);
  }

  @DELETE
  @Operation(summary = "Give a token back")
  @SecurityRequirements
  public void takeBack(@HeaderParam("Authorization") String header) {
    if (header != null && header.startsWith("Bearer ")) {
      useToken.takeBack(header.substring("Bearer ".length()).strip());
    }
  }
}
