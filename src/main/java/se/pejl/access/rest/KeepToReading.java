package se.pejl.access.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import se.pejl.access.signin.token.TokenOnlyReadsException;
import se.pejl.access.signin.token.TokenScope;
import se.pejl.platform.rest.OnlyReads;

/** Lets a token that was given for reading do nothing else. */
@Provider
public class KeepToReading implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Context private HttpServletRequest request;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext asked) {
    if (TokenScope.onlyReads(request)
        && !READING.contains(asked.getMethod())
        && !resource.getResourceMethod().isAnnotationPresent(OnlyReads.class)) {
      throw new TokenOnlyReadsException();
    }
  }
}
