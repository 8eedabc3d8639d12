package se.pejl.access.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Whether a request that comes with cookies was made by a page of ours. */
public final class SameSite {

  private static final String TOKEN = "X-Pejl-CSRF";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private SameSite() {}

  public static boolean proven(HttpServletRequest request, BrowserSession session) {
    return Secret.same(request.getHeader(TOKEN), session.csrfToken())
        && (READING.contains(request.getMethod()) || sentFromHere(request));
  }

  /** What the browser itself says of where the request comes from; one of the two must be there. */
  private static boolean sentFromHere(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    String site = request.getHeader("Sec-Fetch-Site");
    if (origin == null && site == null) {
      return false;
    }
    return (site == null || site.equals("same-origin"))
        && (origin == null || isOurs(origin, request.getHeader("Host")));
  }

  private static boolean isOurs(String origin, String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
