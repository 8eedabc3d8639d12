package se.pejl.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Lets the form of a page do something only when it was posted, and not from another site. Faces
 * itself takes a form that stands in an address, and signing in has no view state to ask for.
 */
@WebFilter(urlPatterns = "*.xhtml")
public class PageForms extends HttpFilter {

  private static final String FORM_OF_FACES = "jakarta.faces.ViewState";

  /** As Faces writes it; anything else makes it fail in a way that looks like a fault of ours. */
  private static final Pattern VIEW = Pattern.compile("-?\\d{1,20}:-?\\d{1,20}|stateless");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int refusal = refusal(request);
    if (refusal != HttpServletResponse.SC_OK) {
      response.sendError(refusal);
    } else if (unreadable(request)) {
      LocalPath page = LocalPath.here(request);
      PartialRedirect.send(
          request,
          response,
          request.getContextPath() + ErrorPage.PATH + "?to=" + page.asParameter());
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A form that is none of ours, or was cut off: the same to the reader as one that is too old. */
  private static boolean unreadable(HttpServletRequest request) {
    String[] views = request.getParameterValues(FORM_OF_FACES);
    return views != null && !(views.length == 1 && VIEW.matcher(views[0]).matches());
  }

  private static int refusal(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "POST" ->
          sentFromHere(request) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN;
      case "GET", "HEAD" ->
          request.getParameter(FORM_OF_FACES) == null
              ? HttpServletResponse.SC_OK
              : HttpServletResponse.SC_BAD_REQUEST;
      default -> HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    };
  }

  /** Our referrer policy makes browsers say that the origin of our own forms is null. */
  private static boolean sentFromHere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin == null || origin.equals("null") || isOurs(origin, request.getHeader("Host"));
  }

  private static boolean isOurs(String origin, String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
